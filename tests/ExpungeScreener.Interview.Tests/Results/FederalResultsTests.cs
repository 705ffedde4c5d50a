using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Results;
using ExpungeScreener.Interview.Tests.Journey;
using ExpungeScreener.Law.Federal;

namespace ExpungeScreener.Interview.Tests.Results;

/// <summary>What the results page says of federal cases, and where the two systems meet.</summary>
public sealed class FederalResultsTests
{
    private static readonly InterviewWords Words = InterviewWords.Load("en");

    /// <summary>Convicted by a jury twelve days ago, and sentenced eight days ago.</summary>
    private static readonly Persona JustTried = new Persona(
        ("court", "federal"), ("district", "cacd"), ("ending", "convicted"), ("offense", "18 USC|1344"), ("level", "felony"), ("sentence", "federal-prison"), ("decidedBy", "trial"),
        ("judgment", "2026-11-16"), ("sentencedOn", "2026-11-16"), ("convictedOn", "2026-11-12"), ("grounds", "g-jurisdiction"), ("custody", "yes"), ("newFact", "2026-11-20")).Walks();

    /// <summary>Marijuana possession at 19, put on special probation, and dismissed.</summary>
    private static readonly Persona YoungWithMarijuana = new Persona(
        ("court", "federal"), ("district", "cacd"), ("ending", "special-done"), ("offense", "21 USC|844|a"), ("level", "misdemeanor"), ("drug", "marijuana-only"), ("conduct", "simple-possession"),
        ("happened", "2015-05-01"), ("age", "19"), ("status", "citizen")).Walks();

    private static readonly Persona Californian = new Persona(
        ("court", "california"), ("ending", "convicted"), ("offense", "PC|484"), ("level", "misdemeanor"), ("sentence", "probation"), ("probationEnd", "finished"),
        ("convictedOn", "2015"), ("sentenced", "2015")).Walks();

    [Fact]
    public void Rights_that_run_out_come_first_the_nearest_first_each_with_what_to_do_today()
    {
        var view = View(JustTried);
        Assert.Equal(["soon"], view.Groups.Select(group => group.Key));
        Assert.Equal(["Last day: November 26, 2026", "Last day: November 30, 2026", "Last day: November 30, 2027", "Last day: November 12, 2029"], view.Deadlines.Select(day => day.LastDay));
        Assert.Equal(3, view.Deadlines[0].Rights.Length);
        Assert.All(view.Deadlines.SelectMany(day => day.Rights), right => Assert.False(string.IsNullOrEmpty(right.Today)));
    }

    [Fact]
    public void What_erases_comes_before_the_proof_of_a_pardon_and_both_are_shown()
    {
        var cards = Cards(View(YoungWithMarijuana)).Select(card => card.Relief).ToList();
        Assert.Contains("fed-marijuana-pardon-2022", cards);
        Assert.True(cards.IndexOf("fed-3607c-expungement") < cards.IndexOf("fed-marijuana-pardon-2022"), string.Join(" > ", cards));
    }

    [Fact]
    public void A_federal_case_says_of_each_California_way_why_not_and_what_instead()
    {
        var wall = Walls(View(JustTried)).Single();
        Assert.Equal(Words.Results.WallTitle, wall.Title);
        Assert.Equal(SystemsWall.StateCannot.Select(row => row.Citation), wall.Rows.Select(row => row.Citation));
        Assert.All(["Penal Code 1203.4", "certificate of rehabilitation", "Governor"], asked => Assert.Contains(wall.Rows, row => row.Title.Contains(asked, StringComparison.Ordinal)));
        Assert.All(wall.Rows, row => Assert.True(row.Text.Length >= 2, row.Title));
    }

    [Fact]
    public void A_California_case_says_what_federal_law_still_counts()
    {
        var wall = Walls(View(Californian)).Single();
        Assert.Equal(Words.Results.FederalIgnoresTitle, wall.Title);
        Assert.Equal(SystemsWall.FederalIgnores.Select(row => row.Citation), wall.Rows.Select(row => row.Citation));
    }

    [Fact]
    public void A_California_case_is_not_pointed_to_where_it_is_already()
        => Assert.DoesNotContain(Cards(View(Californian)), card => card.Relief == "fed-record-of-other-courts");

    [Fact]
    public void A_case_of_another_state_is_pointed_on()
    {
        var view = View(new Persona(("court", "other-state"), ("ending", "convicted")).Walks());
        Assert.Equal(["point"], view.Groups.Select(group => group.Key));
        Assert.Contains(Cards(view), card => card.Relief == "fed-record-of-other-courts");
    }

    [Fact]
    public void A_mixed_record_has_both_walls_each_at_its_own_case()
    {
        var mixed = Californian.Answers with
        {
            Cases = [Californian.Answers.Cases[0], YoungWithMarijuana.Answers.Cases[0] with { Id = "2" }],
        };
        var view = ResultsView.From(mixed, Law.Screening.Decide(mixed.ToRecord(Today.Is), Today.Is), Words, Today.Is);
        Assert.Equal([Words.Results.FederalIgnoresTitle, Words.Results.WallTitle], Walls(view).Select(wall => wall.Title).Order(StringComparer.Ordinal));
        var cases = view.Groups.SelectMany(group => group.Cases).ToLookup(one => one.Title);
        Assert.All(cases, one => Assert.Single(one.SelectMany(part => part.CaseCards.Concat(part.Charges.SelectMany(charge => charge.Cards))).Select(card => card.Relief.StartsWith("fed-", StringComparison.Ordinal)).Distinct()));
    }

    [Fact]
    public void After_an_order_the_same_list_goes_with_every_way_that_ends_in_one()
    {
        Assert.Equal(7, Words.Results.AfterOrder.Length);
        var card = Cards(View(YoungWithMarijuana)).Single(one => one.Relief == "fed-3607c-expungement");
        Assert.Equal(Words.Results.AfterOrder, card.Afterward.Take(7));
        string[] orders =
        [
            "fed-tsra-vacatur", "fed-tsra-arrest-a", "fed-tsra-arrest-b", "fed-3607c-expungement", "fed-former-844b-legacy", "fed-844a-record-expungement",
            "fed-2255", "fed-coram-nobis", "fed-equitable-expungement", "fed-fyca-set-aside", "fed-rule29", "fed-rule34", "fed-rule36", "fed-rule48a-dismissal",
        ];
        Assert.All(orders, id => Assert.True(Words.Reliefs[id].EndsInOrder, id));
    }

    [Fact]
    public void A_person_who_is_not_sure_of_the_court_is_helped_by_what_the_paper_says()
    {
        var person = new Persona(("court", Answer.NotSure.Text), ("clue", "number-mj"), ("ending", "dismissed")).Walks();
        Assert.Equal(["court", "court-clues", "district"], person.Screens.Take(3));
        Assert.Equal(Law.Facts.Court.UsMagistrate, person.Answers.ToRecord(Today.Is).Cases[0].Facts.Get(Law.Facts.CaseFacts.Court));
    }

    [Fact]
    public void A_court_that_was_named_is_not_changed_by_an_old_clue()
    {
        var unsure = new Persona(("court", Answer.NotSure.Text), ("clue", "number-mj")).Walks().Answers;
        var sure = unsure.Answer(Questions.QuestionCatalog.Find("court")!, new Subject(unsure.Cases[0].Id, null), new Dictionary<string, Answer> { ["court"] = new("california") });
        Assert.Equal(Law.Facts.Court.CaSuperior, sure.ToRecord(Today.Is).Cases[0].Facts.Get(Law.Facts.CaseFacts.Court));
    }

    private static ResultsView View(Persona person) => ResultsView.From(person.Answers, person.Findings, Words, Today.Is);

    private static IEnumerable<CardView> Cards(ResultsView view)
        => view.Groups.SelectMany(group => group.Cases).SelectMany(one => one.CaseCards.Concat(one.Charges.SelectMany(charge => charge.Cards)));

    private static IEnumerable<WallView> Walls(ResultsView view) => view.Groups.SelectMany(group => group.Cases).Select(one => one.Wall).OfType<WallView>();
}
