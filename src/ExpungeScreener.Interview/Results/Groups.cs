using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Results;

/// <summary>What there is to do about a charge, from the nearest to the farthest.</summary>
internal static class Groups
{
    public const string Soon = "soon";
    public const string Already = "already";
    public const string Ask = "ask";
    public const string Lawyer = "lawyer";
    public const string Later = "later";
    public const string After = "after";
    public const string Fact = "fact";
    public const string Point = "point";
    public const string Rare = "rare";
    public const string None = "none";

    public static IReadOnlyList<string> All { get; } = [Soon, Already, Ask, Later, After, Fact, Lawyer, Point, Rare, None];

    /// <summary>The group that one determination puts its charge in.</summary>
    public static string Of(Determination one) => one.Outcome switch
    {
        _ when one.ClosesOn is not null => Soon,
        Outcome.NotApplicable or Outcome.Closed => None,
        _ when IsApart(one) => Rare,
        Outcome.Open when one.Decision == Decision.Pointer => Point,
        Outcome.Open => one.Decision == Decision.Automatic ? Already : one.LawyerFirst ? Lawyer : Ask,
        Outcome.NeedsFacts => Fact,
        Outcome.AskLawyer => Lawyer,
        Outcome.OpensOn => Later,
        _ => After,
    };

    /// <summary>A rare way stands apart, after the others; not while its last day is still ahead.</summary>
    public static bool IsApart(Determination one) => one is { Rare: true, ClosesOn: null };

    public static Tone ToneOf(string group) => group switch
    {
        Already or Ask => Tone.Open,
        Later or After => Tone.Later,
        None => Tone.Closed,
        _ => Tone.Check,
    };

    public static int Rank(string group) => All.Index().First(one => one.Item == group).Index;
}
