using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>The plain case: wire fraud, in prison, the warden was asked 40 days ago.</summary>
public sealed class CompassionateReleaseTests
{
    private const string Lawyer = "; lawyer first reasons-are-narrow";
    private const string May = "open discretionary" + Lawyer;

    private static Given Plain => FederalPlain.Fraud
        .Without(SentenceFacts.Released, SentenceFacts.SupervisionEnded)
        .Yes(FederalFacts.InCustody, PersonFacts.InCustody)
        .No(FederalFacts.ActualInnocence)
        .With(FederalFacts.WardenRequest, "2026-10-15");

    private static Given Asked(string day) => Plain.With(FederalFacts.WardenRequest, day);

    private static Given OnRelease => FederalPlain.Fraud
        .Without(SentenceFacts.SupervisionEnded)
        .With(PersonFacts.Supervision, Supervision.SupervisedRelease)
        .With(FederalFacts.WardenRequest, "2019-10-15");

    /// <summary>30-2, 30-3, 30-4 and 30-6 turn on a request that was never made, or on the reason, which the record does not say.</summary>
    public static Table WorkedCases { get; } = new()
    {
        { "30-1: a terminal illness, the warden asked 40 days ago", Plain, May },
        { "30-5: released", FederalPlain.Fraud, "not-applicable" },
    };

    public static Table Request { get; } = new()
    {
        { "asked 29 days ago", Asked("2026-10-26"), "opens-on 2026-11-25 discretionary; unless prison-appeals-used-up" + Lawyer },
        { "asked 30 days ago", Asked("2026-10-25"), May },
        { "asked 31 days ago", Asked("2026-10-24"), May },
        { "asked today", Asked("2026-11-24"), "opens-on 2026-12-24 discretionary; unless prison-appeals-used-up" + Lawyer },
        { "asked in a month that straddles", Asked("2026-10"), "needs-facts 2026-11-30 estimated; missing c1/federal/wardenRequest" + Lawyer },
        { "asked this month", Asked("2026-11"), "opens-on 2026-12-30 estimated discretionary; unless prison-appeals-used-up" + Lawyer },
        { "asked in a month wholly past", Asked("2026-09"), May },
        { "asked or not is not known", Plain.Without(FederalFacts.WardenRequest), "needs-facts; missing c1/federal/wardenRequest" + Lawyer },
    };

    public static Table Prison { get; } = new()
    {
        { "release lies ahead", Plain.Without(FederalFacts.InCustody, PersonFacts.InCustody).With(SentenceFacts.Released, "2027-05-05"), May },
        { "release is tomorrow", Plain.With(SentenceFacts.Released, "2026-11-25"), May },
        { "released today", Plain.With(SentenceFacts.Released, "2026-11-24"), "closed" },
        { "released this month", Plain.Without(PersonFacts.InCustody).With(SentenceFacts.Released, "2026-11"), "needs-facts; missing person/inCustody, c1/sentence/released" + Lawyer },
        { "on supervised release", OnRelease, "closed" },
        { "on supervised release, release not dated", OnRelease.Without(SentenceFacts.Released), "needs-facts; missing person/inCustody, c1/sentence/released" + Lawyer },
        { "on supervised release, the day it began known", OnRelease.Without(SentenceFacts.Released).With(SentenceFacts.SupervisionStarted, "2020-03-01"), "closed" },
        { "on supervised release, held in a jail", OnRelease.Without(SentenceFacts.Released).Yes(PersonFacts.InCustody), "needs-facts; missing c1/sentence/released" + Lawyer },
        { "in custody, under supervision or not is not known", Plain.Without(PersonFacts.Supervision), "needs-facts; missing person/supervision, c1/sentence/released" + Lawyer },
        { "on probation", FederalPlain.FraudOnProbation.With(SentenceFacts.Type, SentenceType.Probation), "closed" },
        { "in custody, no prison term was imposed", Plain.No(FederalFacts.PrisonImposed), "closed" },
        { "the sentence is over", Plain.No(FederalFacts.InCustody, PersonFacts.InCustody), "not-applicable" },
        { "in custody in this case, in prison or not is not known", Plain.Without(PersonFacts.InCustody), "open discretionary" + Lawyer },
        { "custody not known at all", Plain.Without(FederalFacts.InCustody, PersonFacts.InCustody, PersonFacts.Supervision), "needs-facts; missing c1/federal/inCustody, person/inCustody, person/supervision" + Lawyer },
        { "custody not known, released long ago", OnRelease.Without(PersonFacts.Supervision), "closed; missing c1/federal/inCustody, person/inCustody, person/supervision" },
        { "in custody, prison imposed or not is not known", Plain.Without(FederalFacts.PrisonImposed, SentenceFacts.Type), "needs-facts; missing c1/federal/prisonImposed, c1/sentence/released" + Lawyer },
        { "in prison, and another listed conviction", Plain.And(FederalPlain.Fraud), "open discretionary" + Lawyer },
        { "in prison, and another listed dismissal", Plain.And(FederalPlain.Fraud.With(CaseFacts.Outcome, Disposition.Dismissed)), May },
    };

    public static Table Scope { get; } = new()
    {
        { "a magistrate judge", Plain.With(CaseFacts.Court, Court.UsMagistrate), May },
        { "a California court", Plain.With(CaseFacts.Court, Court.CaSuperior), "not-applicable" },
        { "D.C. Superior Court", Plain.With(CaseFacts.Court, Court.DcSuperior), "not-applicable" },
        { "a court-martial", Plain.With(CaseFacts.Court, Court.CourtMartial), "not-applicable" },
        { "a court that is not known", Plain.Without(CaseFacts.Court), "needs-facts; missing c1/court" + Lawyer },
        { "a case that is still open", Plain.With(CaseFacts.Outcome, Disposition.Pending), "not-applicable" },
        { "a conviction set aside", Plain.With(CaseFacts.Outcome, Disposition.Vacated), "not-applicable" },
        { "how it ended is not known", Plain.Without(CaseFacts.Outcome), "needs-facts; missing c1/outcome" + Lawyer },
        { "claims innocence", Plain.Yes(FederalFacts.ActualInnocence), May },
        { "innocence not known", Plain.Without(FederalFacts.ActualInnocence), May },
    };

    [Fact]
    public void Innocence_is_for_another_motion()
    {
        Assert.Equal(["old-law-is-no-reason"], Notes(Plain));
        Assert.Equal(["old-law-is-no-reason"], Notes(Plain.Without(FederalFacts.ActualInnocence)));
        Assert.Equal(["old-law-is-no-reason", "innocence-is-for-2255"], Notes(Plain.Yes(FederalFacts.ActualInnocence)));
    }

    [Theory]
    [MemberData(nameof(WorkedCases))]
    [MemberData(nameof(Request))]
    [MemberData(nameof(Prison))]
    [MemberData(nameof(Scope))]
    public void Answers_as_the_table_says(Row row) => row.Holds(CompassionateRelease.Relief);

    private static IEnumerable<string> Notes(Given given) => given.Decide(CompassionateRelease.Relief).Notes.Select(note => note.Name);
}
