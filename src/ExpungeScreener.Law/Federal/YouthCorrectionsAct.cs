using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>The Federal Youth Corrections Act, former 18 U.S.C. 5021: a youth sentence from before its repeal in 1984 is set aside.</summary>
public static class YouthCorrectionsAct
{
    private static readonly Condition Certified = FederalFacts.YouthCertificate.IsYes();
    private static readonly Condition Discharged = FederalFacts.YouthEarlyDischarge.IsYes();
    private static readonly Condition FullTerm = !Certified & !Discharged;

    /// <summary>Convicted on or after the repeal.</summary>
    private static readonly Condition SinceRepeal = ConvictionDate.Before(new DateOnly(1984, 10, 12)).IsNo();

    /// <summary>A person with a certificate or an early discharge is not asked how probation ended: many had none.</summary>
    private static readonly Condition TakenAway = FederalCase.SomeCharge("probation taken away", SentenceFacts.ProbationOutcome.Is(ProbationOutcome.Revoked));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-fyca-set-aside", "Former 18 USC 5021", Per.Case, RuleVersion.InForce(new DateOnly(1950, 9, 30),
    [
        Covers("federal", FederalCase.InFederalCourt, "Former 18 USC 5021"),
        Covers("convicted", FederalCase.Convicted, "Former 18 USC 5021"),
        Covers("youth-sentence", FederalFacts.SentencedAsYouthOffender.IsYes(), "Former 18 USC 5010"),
        AsksLawyer("sentenced-after-repeal", SinceRepeal, "Pub. L. 98-473"),
        Excludes("probation-taken-away", Known(TakenAway) | (TakenAway & FullTerm), "Former 18 USC 5021"),
        Excludes("full-term", FullTerm & !Circuits.In("3"), "Tuten v. US, 460 U.S. 660 (1983)", new Unless("late-early-discharge", null)),
        LawyerFirst("no-certificate", !Certified, "Former 18 USC 5021"),
        Happens("set-aside-already", Certified, "Former 18 USC 5021"),
        CourtMay("court-may-set-aside", "Former 18 USC 5021"),
        Notes("late-discharge-in-3d-circuit", FullTerm & Circuits.In("3"), "Brown v. US (E.D. Pa. 2016)"),
        .. YouthErasure.All.Select(one => one.ToNote()),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
