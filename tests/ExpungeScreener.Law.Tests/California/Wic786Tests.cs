using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>The plain case: a theft at 16, found true in juvenile court; probation ended well in 2018.</summary>
public sealed class Wic786Tests
{
    private const string Automatic = "open automatic";

    private static Given Plain => Tests.Plain.Petition;

    private static Given Diversion => Plain.With(CaseFacts.Outcome, Disposition.Diversion).Without(JuvenileFacts.ProbationSatisfactory, JuvenileFacts.JurisdictionEnded)
        .With(DiversionFacts.Program, DiversionProgram.Other).Yes(DiversionFacts.Completed);

    private static Given NotFiled => Diversion.With(CaseFacts.Outcome, Disposition.NotCharged).With(DiversionFacts.Program, DiversionProgram.Prefiling);

    private static Given Dismissed => Plain.With(CaseFacts.Outcome, Disposition.Dismissed);

    private static Given Listed => Plain.Yes(JuvenileFacts.Offense707b);

    public static Table WorkedCases { get; } = new()
    {
        {
            "1: a theft of 2022, probation done well",
            Plain.With(PersonFacts.BirthDate, "2006-05-20").With(CaseFacts.OffenseDate, "2022-08-01").With(JuvenileFacts.JurisdictionEnded, "2023-06-01"),
            Automatic
        },
        { "2: a 707(b) offense at 15", Listed.With(PersonFacts.BirthDate, "2002-05-20").With(CaseFacts.AgeAtOffense, 15), "closed" },
        { "3: a new felony during probation", Plain.No(JuvenileFacts.ProbationSatisfactory).And(Tests.Plain.FelonyProbation.With(CaseFacts.PleaOrVerdictDate, "2018-02-01")), "closed" },
        { "4: informal diversion, completed", Diversion, Automatic },
    };

    public static Table Scope { get; } = new()
    {
        { "adult court", Tests.Plain.Probation, "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "a petition that is still open", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "a conviction", Plain.With(CaseFacts.Outcome, Disposition.Convicted), "not-applicable" },
        { "an outcome that is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" },
        { "moved to adult court", Plain.Yes(JuvenileFacts.TransferredToAdult), "not-applicable" },
        { "moved or not is not known", Plain.Without(JuvenileFacts.TransferredToAdult), "needs-facts; missing c1/juvenile/transferredToAdult" },
    };

    public static Table Endings { get; } = new()
    {
        { "probation not done well", Plain.No(JuvenileFacts.ProbationSatisfactory), "closed" },
        { "how probation ended is not known", Plain.Without(JuvenileFacts.ProbationSatisfactory), "needs-facts; missing c1/juvenile/probationSatisfactory" },
        { "dismissed after a good probation", Dismissed, Automatic },
        { "dismissed after a diversion", Dismissed.No(JuvenileFacts.ProbationSatisfactory).Yes(DiversionFacts.Completed), Automatic },
        { "dismissed, and neither", Dismissed.No(JuvenileFacts.ProbationSatisfactory, DiversionFacts.Completed), "ask-lawyer; dismissed-otherwise" },
        { "dismissed, nothing else known", Dismissed.Without(JuvenileFacts.ProbationSatisfactory), "needs-facts; missing c1/juvenile/probationSatisfactory, c1/diversion/completed" },
        { "diversion not completed", Diversion.No(DiversionFacts.Completed), "ask-lawyer; diversion-not-completed" },
        { "diversion completed or not is not known", Diversion.Without(DiversionFacts.Completed), "needs-facts; missing c1/diversion/completed" },
        { "no petition, program completed", NotFiled, Automatic },
        { "no petition, no program", NotFiled.No(DiversionFacts.Completed), "ask-lawyer; no-petition-filed" },
        { "no petition, program not known", NotFiled.Without(DiversionFacts.Completed), "needs-facts; missing c1/diversion/completed" },
        { "the court's jurisdiction still runs", Plain.With(JuvenileFacts.JurisdictionEnded, "2026-11-24"), "open automatic; lawyer first jurisdiction-not-over" },
        { "the court's jurisdiction ended yesterday", Plain.With(JuvenileFacts.JurisdictionEnded, "2026-11-23"), Automatic },
        { "the end of jurisdiction is not known", Plain.Without(JuvenileFacts.JurisdictionEnded), Automatic },
    };

    public static Table ListedOffense { get; } = new()
    {
        { "on the 14th birthday", Listed.With(PersonFacts.BirthDate, "2003-08-01").Without(CaseFacts.AgeAtOffense), "closed" },
        { "the day before the 14th birthday", Listed.With(PersonFacts.BirthDate, "2003-08-02").Without(CaseFacts.AgeAtOffense), Automatic },
        { "only the age: 14", Listed.Without(PersonFacts.BirthDate).With(CaseFacts.AgeAtOffense, 14), "closed" },
        { "only the age: 13", Listed.Without(PersonFacts.BirthDate).With(CaseFacts.AgeAtOffense, 13), Automatic },
        { "born in a year that straddles", Listed.With(PersonFacts.BirthDate, "2003").Without(CaseFacts.AgeAtOffense), "needs-facts; missing c1/ageAtOffense, person/birthDate" },
        { "age not known", Listed.Without(PersonFacts.BirthDate, CaseFacts.AgeAtOffense), "needs-facts; missing c1/ageAtOffense, person/birthDate" },
        { "age and date not known", Listed.Without(PersonFacts.BirthDate, CaseFacts.AgeAtOffense, CaseFacts.OffenseDate), "needs-facts; missing c1/ageAtOffense, c1/offenseDate, person/birthDate" },
        { "on the list or not is not known", Plain.Without(JuvenileFacts.Offense707b), "needs-facts; missing c1/juvenile/offense707b" },
        { "dismissed, of the list", Dismissed.Yes(JuvenileFacts.Offense707b), "ask-lawyer; listed-offense-dismissed" },
        { "a diversion, of the list", Diversion.Yes(JuvenileFacts.Offense707b), "ask-lawyer; listed-offense-dismissed" },
    };

    public static Table Rest { get; } = new()
    {
        { "a duty to register came from it", Plain.Yes(CountFacts.RegistrationRequired), "ask-lawyer; registrable-offense" },
        { "registration not known", Plain.Without(CountFacts.RegistrationRequired, PersonFacts.EverOrderedToRegister290), "needs-facts; missing c1/1/registrationRequired, person/everOrderedToRegister290" },
        { "sealed already", Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed), Automatic },
    };

    public static Table Unsaid { get; } = new()
    {
        { "dismissed, 707(b) not known", Dismissed.Without(JuvenileFacts.Offense707b), "needs-facts; missing c1/juvenile/offense707b" },
        { "sealed or not is not known", Plain.Without(CountFacts.AlreadyCleared), "open automatic" },
    };

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    [MemberData(nameof(Endings))]
    [MemberData(nameof(ListedOffense))]
    [MemberData(nameof(Rest))]
    [MemberData(nameof(Unsaid))]
    public void Answers_as_the_table_says(Row row) => row.Holds(Wic786.Relief);

    [Fact]
    public void A_sealed_record_is_noted()
        => Assert.Contains(Plain.With(CountFacts.AlreadyCleared, AlreadyCleared.Sealed).Decide(Wic786.Relief).Notes, note => note.Name == "already-sealed");
}
