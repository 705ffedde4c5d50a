using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.California.Common;
using static ExpungeScreener.Law.California.Interplay;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>
/// Penal Code 290.5: the end of the duty to register. Only a lawyer can say, whether the years have passed or not; and
/// nothing is asked for while something runs. So there is no day on which the way is open without a lawyer.
/// </summary>
public static class Pc290_5
{
    private static readonly Condition Tier1 = PersonFacts.RegistrationTier.Is(1);
    private static readonly Condition Tier2 = PersonFacts.RegistrationTier.Is(2);
    private static readonly Condition TenYears = PetitionDay.After(10).HasCome();
    private static readonly Condition TwentyYears = PetitionDay.After(20).HasCome();
    private static readonly Condition OffSupervision = Supervised.Under([.. AnySupervision]).IsNo();
    private static readonly Condition OffProbation = Gates.OnProbation.IsNo();
    private static readonly Condition NothingServed = Gates.ServingSentence.IsNo();
    private static readonly Condition NothingOpen = Gates.PendingCharges.IsNo();
    private static readonly Condition NothingRuns = OffSupervision & OffProbation & NothingServed & NothingOpen;

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.California("pc-290-5", "PC 290.5", Per.Person, RuleVersion.InForce(new DateOnly(2021, 7, 1),
    [
        Covers("registers-now", PersonFacts.MustRegister290.IsYes(), "PC 290.5"),
        AsksLawyer("tier-for-life", !PersonFacts.RegistrationTier.Is(1, 2), "PC 290"),
        Waits("tier-1-years", TenYears, "PC 290", when: Tier1),
        Waits("tier-2-years", TwentyYears, "PC 290", when: Tier2),
        Awaits("not-supervised", PersonFacts.Supervision, OffSupervision, "PC 290.5"),
        Awaits("not-on-probation", PersonFacts.OnProbation, OffProbation, "PC 290.5"),
        Awaits("not-serving", PersonFacts.ServingSentence, NothingServed, "PC 290.5"),
        Awaits("not-charged", PersonFacts.PendingCharges, NothingOpen, "PC 290.5"),
        AsksLawyer("registration-years-run", (Tier1 | Tier2) & !TenYears & NothingRuns, "PC 290"),
        AsksLawyer("tier-2-after-ten-years", Tier2 & TenYears & !TwentyYears & NothingRuns, "PC 290.5"),
        AsksLawyer("ready-for-a-lawyer", ((Tier1 & TenYears) | (Tier2 & TwentyYears)) & NothingRuns, "PC 290.5"),
        LawyerFirst("registration-lawyer-first", "PC 290.5"),
        CourtMay("court-may", "PC 290.5"),
        Immigration,
    ]));
}
