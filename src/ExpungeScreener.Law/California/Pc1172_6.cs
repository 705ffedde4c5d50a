using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1172.6: a person who did not kill is resentenced for murder, attempted murder or manslaughter. Always a matter for a lawyer.</summary>
public static class Pc1172_6
{
    private static readonly Condition Homicide = ChargeUnder("PC", "187", "189", "191.5", "192");
    private static readonly Condition Unfinished = ChargeUnder("PC", "664");
    private static readonly Condition Conspiracy = ChargeUnder("PC", "182");
    private static readonly Condition BeforeChange = ConvictionDay.Of.IsBefore(2019, 1, 1);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1172-6", "PC 1172.6", Per.Count, RuleVersion.Undated(
    [
        Covers("california", InCaliforniaCourt, "PC 1172.6"),
        Covers("convicted", Convicted, "PC 1172.6"),
        Covers("homicide", Homicide | Unfinished | Conspiracy, "PC 1172.6"),
        AsksLawyer("target-unclear", Known(Unfinished | Conspiracy), "PC 1172.6"),
        AsksLawyer("actual-killer", Known(CaseFacts.HomicideTheory.Is(HomicideTheory.ActualKiller)), "PC 1172.6"),
        AsksLawyer("convicted-after-the-change", Known(!BeforeChange), "PC 1172.6"),
        AsksLawyer("felony-murder", Known(CaseFacts.HomicideTheory.Is(HomicideTheory.FelonyMurder)), "PC 1172.6"),
        AsksLawyer("natural-and-probable", Known(CaseFacts.HomicideTheory.Is(HomicideTheory.NaturalAndProbable)), "PC 1172.6"),
        AsksLawyer("how-it-was-charged", "PC 1172.6"),
        NotDoneBefore("pc-1172-6", "not-vacated", "PC 1172.6"),
        CourtShall("must-hold-a-hearing", "PC 1172.6"),
        Immigration,
    ]));
}
