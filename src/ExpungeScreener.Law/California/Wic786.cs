using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Juvenile;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Welfare and Institutions Code 786, 786.5 and 787: a juvenile record is sealed at the end, without a request.</summary>
public static class Wic786
{
    private static readonly Condition Dismissed = CaseFacts.Outcome.Is(Disposition.Dismissed);
    private static readonly Condition Diverted = CaseFacts.Outcome.Is(Disposition.Diversion);
    private static readonly Condition NotFiled = CaseFacts.Outcome.Is(Disposition.NotCharged);
    private static readonly Condition Satisfactory = JuvenileFacts.ProbationSatisfactory.IsYes();
    private static readonly Condition Completed = DiversionFacts.Completed.IsYes();

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("wic-786", "WIC 786", Per.Case, RuleVersion.Undated(
    [
        InJuvenileCourt("WIC 786(a)"),
        Covers("petition-or-diversion", Adjudicated | Dismissed | Diverted | NotFiled, "WIC 786(a)"),
        NotTransferred("WIC 786(a)"),
        Requires("satisfactory", !Adjudicated | Satisfactory, "WIC 786(c)"),
        AsksLawyer("dismissed-otherwise", Dismissed & !Satisfactory & !Completed, "WIC 786(a)"),
        Excludes("listed-offense", Adjudicated & Listed707b, "WIC 786(d)"),
        AsksLawyer("listed-offense-dismissed", !Adjudicated & Listed707b, "WIC 786(d)"),
        AsksLawyer("registrable-offense", Registrable, "WIC 786(d)"),
        AsksLawyer("diversion-not-completed", Diverted & !Completed, "WIC 786.5"),
        AsksLawyer("no-petition-filed", NotFiled & !Completed, "WIC 787"),
        StillUnderCourt("WIC 786(a)"),
        Happens("sealed-at-the-end", "WIC 786(a)"),
        Notes("already-sealed", InOneCount(CountFacts.AlreadyCleared.Is(AlreadyCleared.Sealed)), "WIC 786(a)"),
        Warns("ask-the-clerk", "WIC 786(a)"),
        Immigration,
    ]));
}
