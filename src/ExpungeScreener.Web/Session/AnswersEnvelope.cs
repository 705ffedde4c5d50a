namespace ExpungeScreener.Web.Session;

/// <summary>What came with a request in place of stored answers.</summary>
public enum AnswersState
{
    /// <summary>No cookie came.</summary>
    Missing,

    /// <summary>Answers that we sealed and that are within their idle limit.</summary>
    Fresh,

    /// <summary>Answers that we sealed, past their idle limit. Their payload is not given out.</summary>
    Expired,

    /// <summary>A cookie that we did not seal, or that was cut or changed since.</summary>
    Altered,
}

/// <summary>A visitor's answers as they came with the request.</summary>
/// <remarks><paramref name="Payload"/> is empty unless the state is fresh. <paramref name="Revision"/> counts writes from 1, and is 0 unless the state is fresh.</remarks>
public sealed record AnswersEnvelope(AnswersState State, string Payload, int Revision)
{
    internal static AnswersEnvelope Of(AnswersState state) => new(state, "", 0);
}
