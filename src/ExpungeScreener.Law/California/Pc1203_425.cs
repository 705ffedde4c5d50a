using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1203.425: relief that the State grants by itself.</summary>
public static class Pc1203_425
{
    private const string Id = "pc-1203-425";
    private const string Ia = "PC 1203.425(a)(1)(B)(iv)(Ia)";
    private const string Ib = "PC 1203.425(a)(1)(B)(iv)(Ib)";
    private const string II = "PC 1203.425(a)(1)(B)(iv)(II)";

    private static readonly Condition Felony = Levels.Now.Is(OffenseLevel.Felony);
    private static readonly Condition Revoked = SentenceFacts.ProbationOutcome.Is(ProbationOutcome.Revoked);
    private static readonly Condition MaySupervise = Custody.Served.Is(CustodyKind.Prison, CustodyKind.Split, CustodyKind.SplitOrStraight);
    private static readonly Condition FourYearsFromEnd = Custody.AllOver.ElapsedYears(4);
    private static readonly Derived<bool> NewFelony = new("a new felony in the four years", FactLevel.Count, scene =>
        LaterConvictions.Within(scene, Custody.AllOver, day => day.AddYears(4), felonyOnly: true));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California(Id, "PC 1203.425", Per.Count, RuleVersion.InForce(new DateOnly(2024, 10, 1),
    [
        Covers("california", InCaliforniaCourt, "PC 1203.425(a)(1)"),
        Covers("convicted", Convicted, "PC 1203.425(a)(1)"),
        Excludes("must-register", PersonFacts.MustRegister290.IsYes(), "PC 1203.425(a)(1)(B)(i)"),
        .. NotSupervised(Id, "PC 1203.425(a)(1)(B)(ii)"),
        NotOnProbation(Id, "PC 1203.425(a)(1)(B)(ii)"),
        NotServing("PC 1203.425(a)(1)(B)(iii)"),
        NotCharged("PC 1203.425(a)(1)(B)(iii)"),
        Requires("since-1973", !ConvictionDay.Of.IsBefore(1973, 1, 1), "AB 168 (Stats. 2024 ch. 49)"),
        NotDoneBefore(Id, "not-yet-dismissed", "PC 1203.425(a)(1)"),
        Happens("automatic", "PC 1203.425(a)(1)"),
        AlreadyAutomatic("PC 1203.425(a)(1)"),
        Warns("check-your-record-first", "PC 1203.425(a)(1)"),
        Immigration,
    ],
        Route("probation",
            Covers("probation-granted", Terms.ProbationGranted.IsYes(), Ia),
            Covers("not-a-revoked-felony", !(Revoked & Felony), Ia),
            Awaits("probation-over", SentenceFacts.ProbationOutcome, Terms.ProbationRuns.IsNo(), Ia, Terms.ProbationEnd),
            AsksLawyer("probation-not-clean", SentenceFacts.ProbationOutcome.Is(ProbationOutcome.ViolatedThenExpired, ProbationOutcome.ConditionsNotMet), Ia),
            AsksLawyer("probation-revoked", Revoked, Ia),
            LawyerFirst("probation-end-unclear", SentenceFacts.ProbationOutcome.Is(ProbationOutcome.Ongoing) & Terms.ProbationRuns.IsNo(), Ia)),
        Route("no-probation",
            Covers("misdemeanor-or-infraction", Levels.Now.Is(OffenseLevel.Misdemeanor, OffenseLevel.Infraction), Ib),
            Covers("no-probation", Terms.ProbationGranted.IsNo(), Ib),
            AsksLawyer("sentence-not-complied", SentenceFacts.Complied.IsNo(), Ib),
            AsksLawyer("prison-felony-reduced", CountFacts.Level.Is(OffenseLevel.Felony) & SentenceFacts.Type.Is(SentenceType.StatePrison), II),
            Waits("wait", CaseFacts.SentencingDate.ElapsedYears(1), Ib),
            Notes("fines-owed", SentenceFacts.FinesOwed.IsYes(), Ib)),
        Route("felony",
            Covers("felony", Felony, II),
            Covers("no-probation-or-revoked", Terms.ProbationGranted.IsNo() | Revoked, II),
            AsksLawyer("sentence-unclear", Custody.Served.Is(CustodyKind.None, CustodyKind.Other), II),
            Waits("wait", SentenceFacts.Released.ElapsedYears(4) | FourYearsFromEnd, II),
            Waits("wait-after-supervision", FourYearsFromEnd, II, when: MaySupervise),
            AsksLawyer("new-felony", NewFelony.IsYes(), II),
            Excludes("serious-or-violent", Strikes.Serious.IsYes() & CountFacts.Attempt.IsNo(), II),
            AsksLawyer("attempt-of-serious-felony", Strikes.Serious.IsYes() & CountFacts.Attempt.IsYes(), II),
            AsksLawyer("serious-not-verified", Strikes.Unverified.IsYes(), "PC 1192.7(c)"),
            AsksLawyer("conspiracy", Charge("PC", "182"), II),
            Excludes("registrable", Registration.Required.IsYes(), II))));
}
