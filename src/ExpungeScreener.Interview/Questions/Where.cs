using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>Where a question makes sense, as conditions over what was answered before.</summary>
internal static class Where
{
    public static Condition Federal { get; } = CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate);

    /// <summary>The court was asked about, and is not known.</summary>
    public static Condition CourtUnclear { get; } = Saying.Unclear(CaseFacts.Court.Is(Enum.GetValues<Court>()));

    public static Condition California { get; } = CaseFacts.Court.Is(Court.CaSuperior);

    public static Condition Juvenile { get; } = CaseFacts.Court.Is(Court.CaJuvenile);

    /// <summary>A court that finds young people to have broken the law.</summary>
    public static Condition JuvenilePossible { get; } = CaseFacts.Court.Is(Court.CaJuvenile, Court.UsDistrict);

    public static Condition Agency { get; } = CaseFacts.Court.Is(Court.CivilAgency);

    public static Condition AnyCourt { get; } = !Agency;

    public static Condition AdultCourt { get; } = !Agency & !Juvenile;

    public static Condition Convicted { get; } = CaseFacts.Outcome.Is(Disposition.Convicted);

    public static Condition FederalConviction { get; } = Federal & Convicted;

    /// <summary>A federal case that is open, or ended in a conviction: there is a judgment, or there may be one.</summary>
    public static Condition FederalJudgment { get; } = Federal & CaseFacts.Outcome.Is(Disposition.Convicted, Disposition.Pending);

    public static Condition Pending { get; } = CaseFacts.Outcome.Is(Disposition.Pending);

    public static Condition Revoked { get; } = SentenceFacts.ProbationOutcome.Is(ProbationOutcome.Revoked);

    /// <summary>Probation was taken away, and it was not said yet where the person was sent.</summary>
    public static Condition RevokedToCustody { get; } = Revoked & Saying.Unclear(SentenceFacts.CustodyAfterRevocation.Is(CustodyAfterRevocation.None));

    /// <summary>A federal conviction of a person who is on supervised release.</summary>
    public static Condition SupervisedRelease { get; } = FederalConviction & PersonFacts.Supervision.Lists(Supervision.SupervisedRelease);

    /// <summary>The kind of sentence was not said.</summary>
    public static Condition SentenceUnclear { get; } = Saying.Unclear(SentenceFacts.Type.Is(SentenceType.Probation));

    /// <summary>The person said that there was another conviction.</summary>
    public static Condition AnotherConviction { get; } = new HasOtherConviction();

    /// <summary>A case in a California court is listed.</summary>
    public static Condition SomeCaliforniaCase { get; } = new InSomeCase(CaseFacts.Court.Is(Court.CaSuperior, Court.CaJuvenile));

    /// <summary>A case in a federal court is listed.</summary>
    public static Condition SomeFederalCase { get; } = new InSomeCase(Federal);

    /// <summary>The drug of a federal case was marijuana, or marijuana was among the drugs.</summary>
    public static Condition Marijuana { get; } = Saying.Known(FederalFacts.Drug.Is(FederalDrug.MarijuanaOnly, FederalDrug.Mixed));

    /// <summary>A court whose convictions the President can pardon.</summary>
    public static Condition Pardonable { get; } = CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate, Court.DcSuperior, Court.CourtMartial);

    /// <summary>A case of such a court, of a person who said to have survived trafficking.</summary>
    public static Condition Trafficked { get; } = Pardonable & Saying.Known(PersonFacts.SurvivorOf.Lists(SurvivorOf.Trafficking));

    /// <summary>Such a case, in which it was not said that the charge has nothing to do with force.</summary>
    public static Condition TraffickedWithForce { get; } = Trafficked & !Saying.Known(FederalFacts.ViolentOffense16a.IsNo());

    /// <summary>The person said to be a citizen.</summary>
    public static Condition Citizen { get; } = Saying.Known(PersonFacts.UsCitizen.IsYes());

    /// <summary>There is a case in which marijuana was the drug, or among the drugs.</summary>
    public static Condition SomeMarijuanaCase { get; } = new InSomeCase(Marijuana);

    /// <summary>The case lists several charges.</summary>
    public static Condition SeveralCharges { get; } = new ListsSeveral();

    private sealed class InSomeCase(Condition inner) : Condition
    {
        public override Verdict Decide(Scene scene) => new(Kleene.Of(scene.Cases.Any(@case => inner.Decide(@case).Truth == Truth.Yes)));

        public override void Open(Scene scene, OpenFacts sink)
        {
        }

        public override string Print() => $"in one case: {inner.Print()}";
    }

    private sealed class HasOtherConviction : Condition
    {
        public override Verdict Decide(Scene scene)
            => new(PersonFacts.ConvictionSince.Read(scene) is { IsKnown: true, Value.Values.IsEmpty: false } ? Truth.Yes : Truth.No);

        public override void Open(Scene scene, OpenFacts sink) => PersonFacts.ConvictionSince.Open(scene, sink);

        public override string Print() => "another conviction was named";
    }

    private sealed class ListsSeveral : Condition
    {
        public override Verdict Decide(Scene scene) => new(Kleene.Of(scene.Case?.Counts.Length > 1));

        public override void Open(Scene scene, OpenFacts sink)
        {
        }

        public override string Print() => "the case lists several charges";
    }
}
