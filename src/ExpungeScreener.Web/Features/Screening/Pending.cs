namespace ExpungeScreener.Web.Features.Screening;

/// <summary>Why the page that sent a form is shown again.</summary>
public enum PendingKind
{
    /// <summary>Something in it was wrong; what was typed is kept.</summary>
    Wrong,

    /// <summary>The page was older than the answers.</summary>
    Stale,

    /// <summary>The page belongs to a case or charge that is no longer there.</summary>
    Gone,
}

/// <summary>A form that is still to be spoken about, on the page at <paramref name="Path"/>; <paramref name="Fields"/> holds what was typed, cut to a bound.</summary>
internal sealed record Pending(string Path, PendingKind Kind, IReadOnlyDictionary<string, string?[]> Fields)
{
    private static readonly Dictionary<string, string?[]> Nothing = [];

    /// <summary>A word about a page, with nothing typed.</summary>
    public static Pending Note(string path, PendingKind kind) => new(path, kind, Nothing);
}
