using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 851.8: the arrest record of a person who is factually innocent is sealed and destroyed.</summary>
public static class Pc851_8
{
    private static readonly Condition OverTwoYears = CaseFacts.ArrestDate.LapsedYears(2) & (Arrest.Filed.IsNo() | ArrestFacts.ChargesFiledDate.LapsedYears(2));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-851-8", "PC 851.8", Per.Case, RuleVersion.Undated(
    [
        Covers("california", InCaliforniaCourt, "PC 851.8"),
        Covers("innocence-claimed", ArrestFacts.InnocenceClaimed.IsYes(), "PC 851.8"),
        Arrest.NotConvicted("PC 851.8"),
        Arrest.CaseOver("PC 851.8"),
        AsksLawyer("late-request", OverTwoYears, "PC 851.8(l)"),
        AsksLawyer("another-ending", !Arrest.EndedPlainly.IsYes() & !Arrest.Convicted.IsYes() & !Arrest.Pending.IsYes(), "PC 851.8"),
        AsksLawyer("infraction-arrest", ArrestFacts.Level.Is(OffenseLevel.Infraction), "PC 851.8"),
        NotDoneInCase("pc-851-8", "not-yet-sealed", "PC 851.8"),
        CourtMay("court-or-police-may", "PC 851.8"),
        Notes("police-first", Arrest.Filed.IsNo(), "PC 851.8"),
        Notes("acquitted-in-this-court", Arrest.Acquitted.IsYes(), "PC 851.8(e)"),
        Immigration,
    ]));
}
