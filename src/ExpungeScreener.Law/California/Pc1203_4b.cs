using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1203.4b: dismissal for people who served on a fire crew while in custody.</summary>
public static class Pc1203_4b
{
    private static readonly Condition NotAttempted = CountFacts.Attempt.IsNo();
    private static readonly Condition Kidnapping = ChargeUnder("PC", "207", "209", "209.5");
    private static readonly Condition Rape
        = Charge("PC", "261", "a(2)") | Charge("PC", "261", "a(6)") | Charge("PC", "262", "a(1)") | Charge("PC", "262", "a(4)");

    private static readonly Condition OnList
        = ChargeUnder("PC", "187", "288", "451") | Kidnapping | Rape | Registration.Listed.IsYes();

    private static readonly Derived<bool> NoEscape = new("no escape", FactLevel.Person, scene =>
        Readings.Test(scene, PersonFacts.SecureEscape, escape => escape.When is null));

    private static readonly Derived<DateSpan> EscapeDay = new("escape from a secure perimeter", FactLevel.Person, scene =>
    {
        var path = scene.PathOf(PersonFacts.SecureEscape);
        return PersonFacts.SecureEscape.Read(scene) is { IsKnown: true, Value.When: { } when } ? Readings.Dated(when, path) : Reading.Missing<DateSpan>(path);
    });

    private static readonly Condition UnderSupervision
        = PersonFacts.Supervision.Lists([.. AnySupervision]) | Gates.OnProbation.IsYes();

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-1203-4b", "PC 1203.4b", Per.Count, RuleVersion.InForce(new DateOnly(2026, 1, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1203.4b(a)(1)"),
        Covers("convicted", Convicted, "PC 1203.4b(a)(1)"),
        Covers("fire-crew", PersonFacts.FireProgram.Is(FireProgram.CdcrCamp, FireProgram.CountyCrew, FireProgram.InstitutionalFirehouse), "PC 1203.4b(a)(1)"),
        AsksLawyer("program-not-completed", PersonFacts.FireProgramCompleted.IsNo(), "PC 1203.4b(a)(1)"),
        Awaits("released", PersonFacts.InCustody, PersonFacts.InCustody.IsNo() | Gates.ServingSentence.IsNo(), "PC 1203.4b(a)(1)", Gates.SentenceEnd),
        Excludes("murder", Charge("PC", "187") & NotAttempted, "PC 1203.4b(a)(1)(A)"),
        Excludes("kidnapping", Kidnapping & NotAttempted, "PC 1203.4b(a)(1)(B)"),
        Excludes("rape", Rape & NotAttempted, "PC 1203.4b(a)(1)(C)"),
        Excludes("lewd-act-with-child", Charge("PC", "288") & NotAttempted, "PC 1203.4b(a)(1)(D)"),
        Excludes("life-offense", LifeOffenses.Charged, "PC 1203.4b(a)(1)(E)"),
        AsksLawyer("offense-not-in-table", Offenses.NotInTable.IsYes() & !LifeOffenses.Named, "PC 1203.4b(a)(1)(E)"),
        Excludes("registrable", Registration.Listed.IsYes() & NotAttempted, "PC 1203.4b(a)(1)(F)"),
        LawyerFirst("registration-not-by-list", Registration.OnlyByOrder, "PC 1203.4b(a)(1)(F)"),
        Waits("ten-years-after-escape", NoEscape.IsYes() | EscapeDay.ElapsedYears(10), "PC 1203.4b(a)(1)(G)"),
        Excludes("arson", Charge("PC", "451") & NotAttempted, "PC 1203.4b(a)(1)(H)"),
        AsksLawyer("attempt-of-listed-offense", (OnList & CountFacts.Attempt.IsYes()) | Charge("PC", "455"), "PC 1203.4b(a)(1)"),
        AsksLawyer("life-offense-unclear", LifeOffenses.Possible, "PC 1203.4b(a)(1)(E)"),
        AsksLawyer("target-offense", TargetUnknown, "PC 182"),
        NotCharged("PC 1203.4b(a)(1)"),
        NotDoneBefore("pc-1203-4b", "not-yet-dismissed", "PC 1203.4b(a)(1)"),
        CourtMay("court-may", "PC 1203.4b(a)(1)"),
        Notes("for-the-term-served-then", "PC 1203.4b(a)(1)"),
        Notes("supervision-may-end-early", UnderSupervision, "PC 1203.4b(b)(4)"),
        Notes("state-looks-for-people", "SB 245 (Stats. 2025 ch. 746)"),
        Notes("restitution-is-no-bar", SentenceFacts.RestitutionOwed.IsYes(), "SB 1106 (Stats. 2022 ch. 734)"),
        AlreadyAutomatic("PC 1203.425"),
        Immigration,
    ]));
}
