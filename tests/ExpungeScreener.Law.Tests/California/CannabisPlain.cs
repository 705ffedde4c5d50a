using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain cases of the cannabis laws.</summary>
internal static class CannabisPlain
{
    /// <summary>A felony possession for sale of 2012 (HSC 11359), probation finished, nobody under age, the prosecutor did not object.</summary>
    public static Given Sale => Plain.FelonyProbation.Charge("HSC", "11359")
        .With(CaseFacts.OffenseDate, "2012-02-01")
        .With(CaseFacts.PleaOrVerdictDate, "2012-04-01")
        .With(CaseFacts.SentencingDate, "2012-05-01")
        .With(SentenceFacts.Released, "2012-05-01")
        .No(CountFacts.SoldToMinor, CountFacts.ProsecutorChallenged);

    /// <summary>The same with a prison term that is served until 2027.</summary>
    public static Given InPrison => Sale.Without(SentenceFacts.ProbationOutcome)
        .No(SentenceFacts.ProbationGranted)
        .With(SentenceFacts.Type, SentenceType.StatePrison)
        .Yes(PersonFacts.ServingSentence)
        .With(SentenceFacts.Released, "2027-03-01");

    /// <summary>An infraction of 2014 for a little cannabis (former HSC 11357(b)), fine paid.</summary>
    public static Given Small => Plain.Fine.Charge("HSC", "11357", "b")
        .With(CountFacts.Level, OffenseLevel.Infraction)
        .With(CaseFacts.OffenseDate, "2014-02-01")
        .With(CaseFacts.PleaOrVerdictDate, "2014-03-01")
        .With(CaseFacts.SentencingDate, "2014-03-01")
        .No(CountFacts.ProsecutorChallenged);

    /// <summary>A juvenile petition of 2012 for the same sale, found true; the juvenile court let go in 2014.</summary>
    public static Given Petition => Plain.Person.Charge("HSC", "11359")
        .With(CaseFacts.Court, Court.CaJuvenile)
        .With(CaseFacts.Outcome, Disposition.JuvenileAdjudication)
        .With(CaseFacts.OffenseDate, "2012-02-01")
        .With(CaseFacts.PleaOrVerdictDate, "2012-04-01")
        .With(JuvenileFacts.JurisdictionEnded, "2014-04-01")
        .With(CountFacts.AlreadyCleared, AlreadyCleared.No)
        .No(CountFacts.Attempt, CountFacts.SoldToMinor, CountFacts.ProsecutorChallenged);

    /// <summary>An arrest of 2020 for a little cannabis (HSC 11357(a)) and nothing else; the charge was dropped.</summary>
    public static Given Arrest => Plain.Person.Charge("HSC", "11357", "a")
        .With(CaseFacts.Court, Court.CaSuperior)
        .With(CaseFacts.Outcome, Disposition.Dismissed)
        .With(CaseFacts.OffenseDate, "2020-02-01")
        .With(CaseFacts.ArrestDate, "2020-02-01")
        .Yes(ArrestFacts.MarijuanaOnly);
}
