using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.Properties;

/// <summary>What only federal cases have, known and fitting the rest of the case.</summary>
internal static class RandomFederal
{
    private static readonly Fact<bool>[] Free =
    [
        FederalFacts.ConsentsToProbation, FederalFacts.GuiltFound, FederalFacts.ProbationViolation, FederalFacts.Prior2255Decided, FederalFacts.AppealWaived,
        FederalFacts.ActualInnocence, FederalFacts.ValidReasonForDelay, FederalFacts.AdverseConsequence, FederalFacts.FundamentalError,
        FederalFacts.ConvictionInvalidated, FederalFacts.ArrestUnlawful, FederalFacts.ClericalError, FederalFacts.PenaltyPaid, FederalFacts.Pardoned,
    ];

    private static readonly Fact<bool>[] FreeToo =
    [
        FederalFacts.OtherReliefPending, FederalFacts.ClearErrorInSentence, FederalFacts.DirectResultOfTrafficking, FederalFacts.ArrestRelatedToTrafficking,
        FederalFacts.ViolentOffense16a, FederalFacts.ChildVictim, FederalFacts.SurvivorMotionDenied, FederalFacts.SentencedAsYouthOffender, FederalFacts.YouthEarlyDischarge,
        FederalFacts.YouthCertificate, FederalFacts.StartedBefore21, FederalFacts.RehabilitationDone, FederalFacts.ProsecutorAgrees, FederalFacts.DnaTaken,
        FederalFacts.FinalOrder, FederalFacts.LawfullyPresentAtOffense,
    ];

    /// <summary>What is asked of any case, of any court.</summary>
    private static readonly Fact<bool>[] FreeAnywhere =
        [FederalFacts.ArrestedByFederalAgency, FederalFacts.FbiRecordError, FederalFacts.BenefitsDenied862, FederalFacts.FirearmDisability];

    /// <summary>What a case of any court may show on a federal record.</summary>
    public static void PutAnywhere(FactSet.Builder facts, Dice dice)
    {
        foreach (var fact in FreeAnywhere) facts.Put(fact, dice.Once(3));
    }

    /// <summary>The rest of a federal case.</summary>
    public static void PutRest(FactSet.Builder facts, Dice dice)
    {
        foreach (var fact in FreeToo) facts.Put(fact, dice.Once(2));
        facts.Put(FederalFacts.WardenRequest, DateSpan.Day(dice.Day(Given.Today.AddDays(-90), Given.Today)));
    }

    public static void Put(FactSet.Builder facts, Dice dice, Disposition outcome, DateOnly judged)
    {
        var (district, circuit) = dice.Pick(("cacd", "9"), ("nysd", "2"), ("paed", "3"), ("txsd", "5"), ("dcd", "DC"));
        facts.Put(CaseFacts.District, district).Put(CaseFacts.Circuit, circuit)
            .Put(FederalFacts.Drug, dice.Any<FederalDrug>())
            .Put(FederalFacts.Prejudgment3607, outcome is Disposition.PrejudgmentProbation or Disposition.PrejudgmentDismissed)
            .Put(FederalFacts.DismissedAndDischarged, outcome == Disposition.PrejudgmentDismissed)
            .Put(FederalFacts.Former844b, false)
            .Put(FederalFacts.JudgmentSigned, outcome == Disposition.Convicted);
        foreach (var fact in Free) facts.Put(fact, dice.Once(2));
        if (outcome == Disposition.Convicted) PutSentence(facts, dice, judged);
    }

    private static void PutSentence(FactSet.Builder facts, Dice dice, DateOnly judged)
    {
        var known = facts.Done();
        var type = known.Get(SentenceFacts.Type) as SentenceType?;
        facts.Put(FederalFacts.PrisonImposed, type == SentenceType.FederalPrison).Put(FederalFacts.InCustody, Runs(known))
            .Put(FederalFacts.Grounds, dice.Once(4) ? Choices<Ground>.Of() : Choices<Ground>.Of(dice.Any<Ground>()));
        PutAppeal(facts, dice, judged);
    }

    private static void PutAppeal(FactSet.Builder facts, Dice dice, DateOnly judged)
    {
        var filed = dice.Once(3);
        facts.Put(FederalFacts.AppealFiled, filed).Put(FederalFacts.AppealPending, false).Put(FederalFacts.RuleMotionFiled, false)
            .Put(FederalFacts.NewFactFound, EventDate.Never).Put(FederalFacts.ImpedimentRemoved, EventDate.Never).Put(FederalFacts.NewRuleDate, EventDate.Never);
        if (filed) facts.Put(FederalFacts.AppealDecided, DateSpan.Day(judged.AddDays(200))).Put(FederalFacts.CertiorariDenied, dice.Once(2) ? EventDate.Never : EventDate.On(DateSpan.Day(judged.AddDays(320))));
    }

    /// <summary>Prison, probation or supervised release runs on the day.</summary>
    private static bool Runs(FactSet facts)
        => (facts.Get(SentenceFacts.Released) is DateSpan released && released.First > Given.Today)
            || (facts.Get(SentenceFacts.SupervisionEnded) is EventDate { When: { } end } && end.Last >= Given.Today)
            || facts.Get(SentenceFacts.ProbationOutcome) is ProbationOutcome.Ongoing;
}
