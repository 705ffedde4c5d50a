using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: a case of a county court that shows on an FBI record.</summary>
public sealed class OtherCourtsTests
{
    private const string Points = "open pointer";

    private static Given Plain => FederalPlain.Case
        .With(CaseFacts.Court, Court.CaSuperior)
        .With(CaseFacts.Outcome, Disposition.Convicted)
        .No(FederalFacts.ArrestedByFederalAgency);

    private static Given At(Court court) => Plain.With(CaseFacts.Court, court);

    public static Table WorkedCases { get; } = new()
    {
        { "32-1: an arrest by the FBI, a county case number", Plain.Yes(FederalFacts.ArrestedByFederalAgency), Points },
        { "32-2: United States v.", At(Court.UsDistrict), "not-applicable" },
        { "32-3: a D.C. number, CMD or CF", At(Court.DcSuperior), Points },
        { "32-4: PO, a violation notice", At(Court.UsMagistrate), "not-applicable" },
        { "32-5: a tribal case", At(Court.Tribal), Points },
        { "32-6: federal agents, dismissed, filed again by the state", Plain.Yes(FederalFacts.ArrestedByFederalAgency).And(At(Court.UsDistrict).With(CaseFacts.Outcome, Disposition.Dismissed)), Points },
        { "32-6: the federal half of it", At(Court.UsDistrict).With(CaseFacts.Outcome, Disposition.Dismissed).Yes(FederalFacts.ArrestedByFederalAgency).And(Plain), "not-applicable" },
    };

    public static Table Scope { get; } = new()
    {
        { "a California juvenile court", At(Court.CaJuvenile), Points },
        { "another state", At(Court.OtherState), Points },
        { "a territory", At(Court.Territory), Points },
        { "a foreign court", At(Court.Foreign), Points },
        { "a court-martial has its own card", At(Court.CourtMartial), "not-applicable" },
        { "a civil penalty of an agency", At(Court.CivilAgency), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" },
        { "how it ended does not matter", Plain.Without(CaseFacts.Outcome), Points },
        { "who arrested is not known", Plain.Without(FederalFacts.ArrestedByFederalAgency), Points },
        { "a state's law on federal land is federal", At(Court.UsMagistrate).Charge("18 USC", "13"), "not-applicable" },
    };

    /// <summary>Where each court's case is sent.</summary>
    public static TheoryData<Court, string> Ways { get; } = new()
    {
        { Court.CaSuperior, "california-first" },
        { Court.CaJuvenile, "california-first" },
        { Court.OtherState, "ask-that-state" },
        { Court.DcSuperior, "dc-has-sealing" },
        { Court.Tribal, "ask-the-tribe" },
        { Court.Territory, "ask-the-territory" },
        { Court.Foreign, "foreign-has-none-here" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Each_court_has_its_note(Court court, string note)
    {
        Assert.Equal([note], Notes(At(court)));
        Assert.Equal([note, "federal-agents-state-charge"], Notes(At(court).Yes(FederalFacts.ArrestedByFederalAgency)));
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Scope))]
    public void Answers_as_the_table_says(Row row) => row.Holds(OtherCourts.Relief);

    private static IEnumerable<string> Notes(Given given) => given.Decide(OtherCourts.Relief).Notes.Select(note => note.Name);
}
