using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Completion;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>Penal Code 1203.42: dismissal of a prison felony sentenced before the Realignment law of 2011.</summary>
public static class Pc1203_42
{
    private const string Id = "pc-1203-42";
    private static readonly Condition JailFelony
        = (ChargeUnder("HSC", "11350", "11351", "11352", "11377", "11378", "11379") | Charge("PC", "459", "2d")
            | ChargeUnder("PC", "470", "476", "484e", "484g", "496", "530.5", "594") | ChargeUnder("VC", "10851")
            | (ChargeUnder("PC", "487") & !Charge("PC", "487", "d(2)"))).Called("one of the common jail felonies of PC 1170(h)");

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California(Id, "PC 1203.42", Per.Count, RuleVersion.InForce(new DateOnly(2023, 7, 10),
    [
        Covers("california", InCaliforniaCourt, "PC 1203.42(a)"),
        Covers("convicted", Convicted, "PC 1203.42(a)"),
        Covers("felony", CountFacts.Level.Is(OffenseLevel.Felony), "PC 1203.42(a)"),
        Covers("prison", Prison, "PC 1203.42(a)"),
        Covers("before-realignment", CaseFacts.SentencingDate.IsBefore(2011, 10, 1), "PC 1203.42(a)"),
        AsksLawyer("prison-after-probation", Terms.ProbationGranted.IsYes(), "People v. Scott"),
        Excludes("serious-or-violent", Strikes.Serious.IsYes() & CountFacts.Attempt.IsNo(), "PC 1170(h)(3)"),
        Excludes("registrable", Registration.Required.IsYes(), "PC 1170(h)(3)"),
        Excludes("strike-prior", StrikePriors.Earlier.IsYes(), "PC 1170(h)(3)"),
        AsksLawyer("strike-prior-unclear", StrikePriors.Unclear.IsYes(), "PC 1170(h)(3)"),
        Excludes("aggravated-white-collar", CountFacts.Enhancements.Lists(Enhancement.AggravatedWhiteCollar), "PC 186.11"),
        AsksLawyer("serious-not-verified", Strikes.Unverified.IsYes(), "PC 1192.7(c)"),
        AsksLawyer("jail-felony-unclear", !JailFelony | CountFacts.Attempt.IsYes(), "PC 1170(h)"),
        Waits("wait", TwoYearsFromRelease, "PC 1203.42(a)(2)"),
        Waits("wait-after-supervision", TwoYearsFromEnd, "PC 1203.42(a)(2)"),
        DatesDiffer("PC 1203.42(a)(2)"),
        DatesMayDiffer("PC 1203.42(a)(2)"),
        .. NotSupervised(Id, "PC 1203.42(a)(3)"),
        NotServing("PC 1203.42(a)(3)"),
        NotOnProbation(Id, "PC 1203.42(a)(3)"),
        NotCharged("PC 1203.42(a)(3)"),
        NotDoneBefore(Id, "not-yet-dismissed", "PC 1203.42(a)"),
        CourtMay("court-may", "PC 1203.42(a)"),
        Notes("restitution-is-no-bar", SentenceFacts.RestitutionOwed.IsYes(), "SB 1106 (Stats. 2022 ch. 734)"),
        Notes("fines-owed", SentenceFacts.FinesOwed.IsYes(), "PC 1203.42(a)"),
        AlreadyAutomatic("PC 1203.425"),
        Immigration,
    ]));
}
