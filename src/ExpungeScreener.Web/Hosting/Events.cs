namespace ExpungeScreener.Web.Hosting;

/// <summary>Why a request was turned away.</summary>
internal enum Refusal
{
    /// <summary>A form from another site.</summary>
    ForeignOrigin,

    /// <summary>A form whose token is missing or no longer holds.</summary>
    NoToken,

    /// <summary>A body above the limit.</summary>
    TooLarge,

    /// <summary>More forms than one address may send.</summary>
    TooMany,
}

/// <summary>Everything we write to the log. No event has room for an answer, an address, a query or a form.</summary>
internal sealed partial class Events(ILogger<Events> logger)
{
    /// <summary>A request was served. The route is its template, such as <c>/screening/{question}</c>, never its values.</summary>
    [LoggerMessage(1, LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds} ms")]
    public partial void Served(string method, string route, int status, long milliseconds);

    /// <summary>A request was turned away.</summary>
    [LoggerMessage(2, LogLevel.Information, "Refused: {Reason}")]
    public partial void Refused(Refusal reason);

    /// <summary>Our code failed. The message of the exception is left out: it could quote what was sent.</summary>
    [LoggerMessage(3, LogLevel.Error, "Failed: {Kind} {Where}")]
    public partial void Failed(string kind, string where);
}

internal static class EventsOfRequest
{
    /// <summary>The events that a request may write.</summary>
    public static Events Events(this HttpContext http) => http.RequestServices.GetRequiredService<Events>();
}
