using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>
/// When a prison sentence was completed is unsettled: on release, or at the end of the supervision that followed.
/// Both are computed, and neither is chosen.
/// </summary>
internal static class Completion
{
    /// <summary>State prison was served.</summary>
    public static Condition Prison { get; } = Custody.Served.Is(CustodyKind.Prison);

    /// <summary>Two years have lapsed since the release; known as soon as they have since the end of everything.</summary>
    public static Condition TwoYearsFromRelease { get; } = SentenceFacts.Released.LapsedYears(2) | Custody.AllOver.LapsedYears(2);

    /// <summary>Two years have lapsed since the end of everything.</summary>
    public static Condition TwoYearsFromEnd { get; } = Custody.AllOver.LapsedYears(2);

    private static Period TwoYears { get; } = Period.California(2, Reckoning.Lapse);

    /// <summary>Neither is chosen: a person is shown both.</summary>
    private static ImmutableArray<CountedDate> BothDates { get; }
        = [new("from-release", SentenceFacts.Released, TwoYears), new("from-end-of-supervision", Custody.AllOver, TwoYears)];

    /// <summary>Supervision of any kind runs: then the way is not open today, whichever date counts.</summary>
    private static Derived<bool> UnderAny { get; } = Supervised.Under([.. Enum.GetValues<Supervision>().Where(kind => kind != Supervision.None)]);

    /// <summary>The release says "now" and the end of supervision says "not yet".</summary>
    public static Clause DatesDiffer(string citation)
        => Clauses.AsksLawyer("completion-dates-differ", Prison & TwoYearsFromRelease & !TwoYearsFromEnd & UnderAny.IsNo(), citation) with { Dates = BothDates };

    /// <summary>Neither date opens the way today, and supervision followed.</summary>
    public static Clause DatesMayDiffer(string citation)
        => Clauses.LawyerFirst("completion-unsettled", Prison & Supervised.Followed.IsYes() & !TwoYearsFromEnd & (!TwoYearsFromRelease | UnderAny.IsYes()), citation) with { Dates = BothDates };
}
