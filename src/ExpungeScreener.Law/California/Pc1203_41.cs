using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Completion;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1203.41: dismissal of a felony that was served in county jail under 1170(h), or in state prison.</summary>
public static class Pc1203_41
{
    private const string Id = "pc-1203-41";
    private static readonly Condition Split = Custody.IsSplit.IsYes();

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California(Id, "PC 1203.41", Per.Count, RuleVersion.InForce(new DateOnly(2023, 7, 10),
    [
        Covers("california", InCaliforniaCourt, "PC 1203.41(a)"),
        Covers("convicted", Convicted, "PC 1203.41(a)"),
        Covers("felony", CountFacts.Level.Is(OffenseLevel.Felony) & Levels.Now.Is(OffenseLevel.Felony), "PC 1203.41(a)"),
        Covers("custody", Custody.Served.Is(CustodyKind.Split, CustodyKind.Straight, CustodyKind.SplitOrStraight, CustodyKind.Prison, CustodyKind.Other), "PC 1203.41(a)"),
        AsksLawyer("youth-authority", Custody.Served.Is(CustodyKind.Other), "PC 1203.41(a)"),
        Waits("wait-split", Custody.AllOver.LapsedYears(1), "PC 1203.41(a)(2)", when: Split),
        Waits("wait", TwoYearsFromRelease, "PC 1203.41(a)(2)", when: !Split),
        Waits("wait-after-supervision", TwoYearsFromEnd, "PC 3000(a)(1)", when: Prison),
        DatesDiffer("PC 3000(a)(1)"),
        DatesMayDiffer("PC 3000(a)(1)"),
        .. NotSupervised(Id, "PC 1203.41(a)(3)"),
        NotServing("PC 1203.41(a)(3)"),
        NotOnProbation(Id, "PC 1203.41(a)(3)"),
        NotCharged("PC 1203.41(a)(3)"),
        NotDoneBefore(Id, "not-yet-dismissed", "PC 1203.41(a)"),
        Excludes("registration-after-prison", Prison & Registration.Required.IsYes() & PersonFacts.MustRegister290.IsYes(), "PC 1203.41(a)(6)"),
        AsksLawyer("registration-ended", Prison & Registration.Required.IsYes() & PersonFacts.MustRegister290.IsNo(), "PC 290.5"),
        AsksLawyer("registration-after-jail", !Prison & Registration.Required.IsYes(), "PC 1203.41(a)(6)"),
        CourtMay("court-may", "PC 1203.41(a)"),
        Notes("serious-felony", Strikes.Serious.IsYes(), "PC 1203.41(a)"),
        Notes("restitution-is-no-bar", SentenceFacts.RestitutionOwed.IsYes(), "PC 1203.41(d)"),
        Notes("fines-owed", SentenceFacts.FinesOwed.IsYes(), "PC 1203.41(a)"),
        AlreadyAutomatic("PC 1203.425"),
        Immigration,
    ]));
}
