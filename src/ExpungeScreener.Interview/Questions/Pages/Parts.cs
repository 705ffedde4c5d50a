namespace ExpungeScreener.Interview.Questions.Pages;

/// <summary>The keys of the parts that progress names.</summary>
public static class Parts
{
    /// <summary>Which court.</summary>
    public const string Court = "court";

    /// <summary>What runs now.</summary>
    public const string Now = "now";

    /// <summary>Rare situations.</summary>
    public const string Special = "special";

    /// <summary>The case and its charges.</summary>
    public const string Case = "case";

    /// <summary>The rest about the person.</summary>
    public const string You = "you";

    /// <summary>Looking over the answers.</summary>
    public const string Check = "check";

    /// <summary>The results.</summary>
    public const string Results = "results";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Court, Now, Special, Case, You, Check, Results];
}
