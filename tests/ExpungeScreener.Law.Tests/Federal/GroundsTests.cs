using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>
/// What went wrong in a case: a ground is no way by itself, it feeds a motion under section 2255 and coram nobis. Nothing
/// of what is no ground has a word in the record, so it stands there as an empty list.
/// </summary>
public sealed class GroundsTests
{
    private const string Lawyer = "; lawyer first legal-error";
    private const string Rare = "open discretionary" + Lawyer;
    private const string InTime = "open until 2027-01-19 discretionary" + Lawyer;

    private static Given InCustody => FederalPlain.FraudOnProbation;

    private static Given Released => FederalPlain.Fraud
        .With(CaseFacts.JudgmentEntered, "2012-03-03")
        .No(FederalFacts.InCustody)
        .Yes(FederalFacts.ValidReasonForDelay, FederalFacts.AdverseConsequence, FederalFacts.FundamentalError);

    /// <summary>Nothing in it is a ground, and a person who says so says that there was no fundamental error.</summary>
    private static Given NoGround(Given given) => given.With(FederalFacts.Grounds, Array.Empty<Ground>()).No(FederalFacts.FundamentalError);

    private static Given Because(Given given, Ground ground) => given.With(FederalFacts.Grounds, ground);

    public static Table Motion { get; } = new()
    {
        { "19-1: a rude lawyer", NoGround(InCustody), "closed" + Lawyer },
        { "19-2: a missed alibi witness, a close case", Because(InCustody, Ground.IneffectiveCounsel), InTime },
        { "19-3: the prosecutor hid a lab report", Because(InCustody, Ground.HiddenEvidence), InTime },
        { "19-4: a harsh sentence that the law allows", NoGround(InCustody), "closed" + Lawyer },
        { "19-5: the lawyer of a co-defendant slept", NoGround(InCustody), "closed" + Lawyer },
        { "19-6: not a citizen, plea in 2012, no warning: too late in custody", Because(InCustody, Ground.NoImmigrationAdvice).With(CaseFacts.JudgmentEntered, "2012-03-03"), "closed; unless equitable-tolling" + Lawyer },
        { "19-7: the statute was struck down later", Because(InCustody, Ground.NoJurisdiction).With(CaseFacts.JudgmentEntered, "2015-03-02").With(FederalFacts.NewRuleDate, "2026-05-01"), "open until 2027-05-01 discretionary" + Lawyer },
        { "what went wrong is not known", InCustody.Without(FederalFacts.Grounds), "needs-facts until 2027-01-19; missing c1/federal/grounds" + Lawyer },
    };

    public static Table Writ { get; } = new()
    {
        { "19-1: a rude lawyer", NoGround(Released), "closed" + Lawyer },
        { "19-2: a missed alibi witness, a close case", Because(Released, Ground.IneffectiveCounsel), Rare },
        { "19-3: the prosecutor hid a lab report", Because(Released, Ground.HiddenEvidence), Rare },
        { "19-4: a harsh sentence that the law allows", NoGround(Released), "closed" + Lawyer },
        { "19-5: the lawyer of a co-defendant slept", NoGround(Released), "closed" + Lawyer },
        { "19-6: not a citizen, plea in 2012, no warning", Because(Released, Ground.NoImmigrationAdvice), Rare },
        { "19-7: the statute was struck down later", Because(Released, Ground.NoJurisdiction), Rare },
        { "no ground, the error not known", NoGround(Released).Without(FederalFacts.FundamentalError), "needs-facts; missing c1/federal/fundamentalError" + Lawyer },
    };

    /// <summary>Every ground, and the decision that says what must be shown for it.</summary>
    public static TheoryData<Ground, string, string> MustShow { get; } = new()
    {
        { Ground.IneffectiveCounsel, "must-show-g-iac", "Strickland v. Washington (1984)" },
        { Ground.NoImmigrationAdvice, "must-show-g-padilla", "Padilla v. Kentucky (2010)" },
        { Ground.WrongImmigrationAdvice, "must-show-g-misadvice", "US v. Kwan, 407 F.3d 1005 (9th Cir. 2005)" },
        { Ground.NoAppealFiled, "must-show-g-no-appeal", "Roe v. Flores-Ortega (2000)" },
        { Ground.HiddenEvidence, "must-show-g-brady", "Brady v. Maryland (1963)" },
        { Ground.FalseEvidence, "must-show-g-false-evidence", "Napue v. Illinois (1959)" },
        { Ground.JudgeError, "must-show-g-judge-error", "FRCrP 11" },
        { Ground.NoJurisdiction, "must-show-g-jurisdiction", "Bousley v. US (1998)" },
        { Ground.LawyerConflict, "must-show-g-conflict", "Cuyler v. Sullivan (1980)" },
        { Ground.Innocence, "must-show-g-innocence", "McQuiggin v. Perkins (2013)" },
    };

    [Theory]
    [MemberData(nameof(MustShow))]
    public void A_ground_says_what_must_be_shown_for_it(Ground ground, string note, string citation)
    {
        Assert.Equal([(note, citation)], Shown(Usc28_2255.Relief, Because(InCustody, ground)));
        Assert.Equal([(note, citation)], Shown(CoramNobis.Relief, Because(Released, ground)));
    }

    [Fact]
    public void Two_grounds_say_both()
    {
        var both = InCustody.With(FederalFacts.Grounds, Ground.FalseEvidence, Ground.IneffectiveCounsel);
        Assert.Equal(["must-show-g-iac", "must-show-g-false-evidence"], Shown(Usc28_2255.Relief, both).Select(note => note.Name));
    }

    [Fact]
    public void While_nothing_is_known_nothing_must_be_shown()
    {
        Assert.Empty(Shown(Usc28_2255.Relief, InCustody.Without(FederalFacts.Grounds)));
        Assert.Empty(Shown(CoramNobis.Relief, Released.Without(FederalFacts.Grounds)));
    }

    [Fact]
    public void Every_ground_has_its_decision()
        => Assert.Equal(Enum.GetValues<Ground>(), MustShow.Select(row => row.Data.Item1));

    [Fact]
    public void The_law_of_grounds_lists_each_once() => Assert.Equal(Enum.GetValues<Ground>(), GroundLaw.All.Select(law => law.Ground));

    [Theory]
    [MemberData(nameof(Motion))]
    public void A_motion_under_section_2255_answers_as_the_table_says(Row row) => row.Holds(Usc28_2255.Relief);

    [Theory]
    [MemberData(nameof(Writ))]
    public void Coram_nobis_answers_as_the_table_says(Row row) => row.Holds(CoramNobis.Relief);

    private static IEnumerable<(string Name, string Citation)> Shown(Relief relief, Given given)
        => given.Decide(relief).Notes.Where(note => note.Name.StartsWith("must-show-", StringComparison.Ordinal)).Select(note => (note.Name, note.Citation));
}
