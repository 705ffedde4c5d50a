using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 851.93: relief for an arrest that the State grants by itself.</summary>
public static class Pc851_93
{
    private const string A = "PC 851.93(A)";
    private const string B = "PC 851.93(B)";
    private const string C = "PC 851.93(C)";
    private const string D = "PC 851.93(D)";

    private static readonly Condition Felony = ArrestFacts.Level.Is(OffenseLevel.Felony);
    private static readonly Condition Misdemeanor = ArrestFacts.Level.Is(OffenseLevel.Misdemeanor);
    private static readonly Condition NotFiled = Arrest.Filed.IsNo() & !Arrest.Diverted.IsYes();

    /// <summary>How an open case ends is still to come: it waits, and is not closed.</summary>
    private static readonly Condition StillOpen = Arrest.Pending.IsYes();

    private static readonly Condition LongTerm = !ArrestFacts.MaximumTermYears.IsAtMost(7);

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-851-93", "PC 851.93", Per.Case, RuleVersion.InForce(new DateOnly(2024, 10, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 851.93"),
        Arrest.NotConvicted("PC 851.93"),
        Arrest.CaseOver("PC 851.93"),
        Requires("arrested-since-1973", !CaseFacts.ArrestDate.IsBefore(1973, 1, 1), "PC 851.93"),
        Happens("automatic", "PC 851.93"),
        AlreadyAutomaticInOneCount("PC 851.93"),
        Warns("check-your-record-first", "PC 851.93"),
        Immigration,
    ],
        Route("acquitted",
            Requires("acquitted", Arrest.Acquitted.IsYes() | StillOpen, B)),
        Route("misdemeanor-dismissed",
            Requires("not-a-felony-arrest", !Felony, A),
            Requires("filed-and-dismissed", Arrest.Filed.IsYes() & (Arrest.Dismissed.IsYes() | StillOpen), A),
            AsksLawyer("infraction-arrest", ArrestFacts.Level.Is(OffenseLevel.Infraction), A)),
        Route("misdemeanor-not-filed",
            Requires("not-a-felony-arrest", !Felony, B),
            Requires("not-filed", NotFiled, B),
            AsksLawyer("infraction-arrest", ArrestFacts.Level.Is(OffenseLevel.Infraction), B),
            Waits("wait", CaseFacts.ArrestDate.ElapsedYears(1), B)),
        Route("felony-not-filed",
            Requires("felony-arrest", Felony, C),
            Requires("not-filed", NotFiled, C),
            Waits("wait", CaseFacts.ArrestDate.ElapsedYears(3), C),
            Waits("wait-long-term", CaseFacts.ArrestDate.ElapsedYears(6), C, when: LongTerm)),
        Route("program",
            Requires("program", Arrest.Diverted.IsYes(), D),
            Awaits("program-done", DiversionFacts.Completed, DiversionFacts.Completed.IsYes(), D),
            AsksLawyer("program-not-named", DiversionFacts.Program.Is(DiversionProgram.Pc1210_1, DiversionProgram.Hsc11395, DiversionProgram.FederalPretrial, DiversionProgram.Other), D))));
}
