using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Interview.Results;
using ExpungeScreener.Interview.Tests.Journey;

namespace ExpungeScreener.Interview.Tests.Results;

/// <summary>What the results page, the check page and the list say about people whose result is known.</summary>
public sealed class ResultsViewTests
{
    private static readonly InterviewWords Words = InterviewWords.Load("en");

    private static readonly Persona Finished = new Persona(
        ("court", "california"), ("ending", "convicted"), ("offense", "PC|484"), ("level", "misdemeanor"), ("sentence", "probation"), ("probationEnd", "finished"),
        ("convictedOn", "2015"), ("sentenced", "2015")).Walks();

    private static readonly Persona Old = new Persona(
        ("court", "federal"), ("district", "cacd"), ("ending", "convicted"), ("offense", "18 USC|1344"), ("level", "felony"), ("sentence", "federal-prison"),
        ("judgment", "1996-12-02"), ("convictedOn", "1996-07-09"), ("released", "1998"), ("supervisionEnded", "2001")).Walks();

    private static readonly Persona New = new Persona(
        ("court", "federal"), ("district", "cacd"), ("ending", "convicted"), ("offense", "18 USC|1344"), ("level", "felony"), ("sentence", "federal-prison"),
        ("judgment", "2026-11-16"), ("convictedOn", "2026-06"), ("grounds", Answer.None.Text), ("custody", "yes"), ("appealed", "no"), ("appealWaived", "no"), ("ruleMotion", "no")).Walks();

    [Fact]
    public void A_charge_the_judge_must_dismiss_is_said_with_its_law_and_its_reasons()
    {
        var card = Card(View(Finished), "pc-1203-4");
        Assert.Equal("The law says yes if asked", card.State);
        Assert.Contains("Penal Code 1203.4 says the judge must dismiss the case if asked", card.Sentence, StringComparison.Ordinal);
        Assert.InRange(card.Reasons.Length, 1, 3);
        Assert.All(card.Conditions, condition => Assert.NotEmpty(condition.Citation));
        Assert.Contains(card.Forms, form => form.Number == "CR-180");
        Assert.Contains(Card(View(Finished), "pc-1203-425").Notes, note => note.Text.Contains("immigration", StringComparison.Ordinal));
    }

    [Fact]
    public void The_reasons_begin_with_what_decides_and_the_answer_that_makes_it_so()
    {
        var reasons = Card(View(Finished), "pc-1203-4").Reasons;
        Assert.Equal("On these answers the judge must say yes if asked.", reasons[0].Text);
        Assert.StartsWith("How probation ended: It ran to the end", reasons[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_law_with_several_ways_through_shows_the_conditions_of_the_one_that_is_open()
    {
        var felony = new Persona(
            ("court", "california"), ("ending", "convicted"), ("offense", "PC|459|2d"), ("level", "felony"), ("sentence", "probation"), ("probationEnd", "finished"),
            ("convictedOn", "2015"), ("sentenced", "2015")).Walks();
        var card = Card(View(felony), "pc-1203-425");
        Assert.DoesNotContain(card.Conditions.Concat(card.Reasons), condition => condition.State == Words.Results.Standing["notMet"]);
        Assert.Contains(card.Conditions, condition => condition.Text == "The judge gave you probation.");
    }

    [Fact]
    public void Where_the_law_does_not_choose_between_two_dates_both_are_said()
    {
        var prison = new Persona(
            ("court", "california"), ("ending", "convicted"), ("offense", "PC|211"), ("level", "felony"), ("sentence", "state-prison"), ("convictedOn", "2022"), ("sentenced", "2022"),
            ("released", "2025-01-01"), ("supervisionEnded", "2026-01-01")).Walks();
        var card = Card(View(prison), "pc-1203-41");
        Assert.DoesNotContain(card.Conditions, condition => condition.Citation == "PC 1203.41(a)(2)" && condition.Text.StartsWith("One year", StringComparison.Ordinal));
        Assert.Equal(["Counted from the release, the first day is January 2, 2027.", "Counted from the end of parole or supervision, the first day is January 2, 2028."], card.Dates);
    }

    [Fact]
    public void A_date_that_rests_on_a_year_is_said_to_be_about_then()
    {
        var prison = new Persona(
            ("court", "california"), ("ending", "convicted"), ("offense", "PC|211"), ("level", "felony"), ("sentence", "state-prison"), ("convictedOn", "2018"), ("sentenced", "2018"),
            ("released", "2020"), ("supervisionEnded", "2025")).Walks();
        Assert.Equal(["Counted from the release, the first day is about January 1, 2023.", "Counted from the end of parole or supervision, the first day is about January 1, 2028."], Card(View(prison), "pc-1203-41").Dates);
    }

    [Fact]
    public void A_petition_stands_in_the_card_of_what_may_have_happened_by_itself_and_nowhere_else()
    {
        var view = View(Finished);
        Assert.Equal(["pc-1203-4"], TopCards(view).Single(card => card.Relief == "pc-1203-425").Petitions.Select(card => card.Relief));
        Assert.DoesNotContain(TopCards(view), card => card.Relief == "pc-1203-4");
        Assert.DoesNotContain(Card(view, "pc-1203-4").Notes, Card(view, "pc-1203-425").Notes.Contains);
    }

    [Fact]
    public void A_petition_stands_by_itself_where_nothing_happened_by_itself()
    {
        var registered = new Persona(
            ("court", "california"), ("ending", "convicted"), ("offense", "PC|484"), ("level", "misdemeanor"), ("sentence", "probation"), ("probationEnd", "finished"),
            ("convictedOn", "2015"), ("sentenced", "2015"), ("register", "yes")).Walks();
        Assert.Contains(TopCards(View(registered)), card => card.Relief == "pc-1203-4");
    }

    [Fact]
    public void Nothing_is_said_twice_on_a_card()
    {
        var unsure = new Persona(
            ("court", "california"), ("ending", "convicted"), ("level", "felony"), ("sentence", "probation"), ("probationEnd", "finished"), ("convictedOn", "2015"), ("sentenced", "2015")).Walks();
        Assert.All(Cards(View(unsure)), card =>
        {
            Assert.Distinct(card.Reasons.Select(reason => reason.Text).Append(card.LawyerFirst ?? ""));
            Assert.Distinct(card.Conditions.Select(condition => condition.Text));
            Assert.Distinct(card.Missing.Select(missing => missing.Text));
        });
    }

    [Fact]
    public void Tiles_count_each_charge_once()
    {
        foreach (var person in new[] { Finished, Old })
            Assert.Equal(1, View(person).Tiles.Sum(tile => tile.Number));
    }

    [Fact]
    public void A_last_day_is_the_first_thing_to_know()
    {
        var view = View(New);
        Assert.Contains("November 30, 2026", view.Deadlines[0].LastDay, StringComparison.Ordinal);
        Assert.NotNull(view.Deadlines[0].Rights[0].Today);
        Assert.Equal(3, view.KnowFirst.Length);
        Assert.Equal("fed-direct-appeal", Cards(view).First().Relief);
    }

    [Fact]
    public void A_rare_way_stands_apart()
    {
        var view = View(Old);
        Assert.Equal(["rare"], view.Groups.Select(group => group.Key));
        Assert.Contains(view.Rare, card => card.Relief == "fed-presidential-pardon");
        Assert.DoesNotContain(Cards(view), card => card.Relief == "fed-presidential-pardon");
    }

    [Fact]
    public void A_federal_case_says_once_why_California_law_cannot_change_it()
    {
        var view = View(Old);
        Assert.Equal(Words.Results.WallTitle, Assert.Single(view.Groups.SelectMany(group => group.Cases)).Wall!.Title);
        Assert.DoesNotContain(view.NoFit!.Cards, card => card.Relief.StartsWith("pc-", StringComparison.Ordinal));
    }

    [Fact]
    public void A_California_case_that_was_no_conviction_does_not_say_what_federal_law_counts()
        => Assert.All(View(new Persona(("court", "california"), ("ending", "acquitted")).Walks()).Groups.SelectMany(group => group.Cases), one => Assert.Null(one.Wall));

    [Fact]
    public void A_California_case_says_what_federal_law_still_counts_and_lists_no_federal_law()
    {
        var view = View(Finished);
        Assert.Equal(Words.Results.FederalIgnoresTitle, Assert.Single(view.Groups.SelectMany(group => group.Cases)).Wall!.Title);
        Assert.DoesNotContain(view.NoFit!.Cards, card => card.Relief.StartsWith("fed-", StringComparison.Ordinal));
    }

    [Fact]
    public void Legal_help_and_cautions_are_always_there()
    {
        var view = View(new Persona(("court", "foreign")).Walks());
        Assert.Contains(Words.LegalHelp.Consult, view.LegalHelp);
        Assert.NotEmpty(view.Warnings);
        Assert.InRange(view.KnowFirst.Length, 1, 3);
        Assert.Equal([Words.Results.Summary["point"]], view.Summary);
    }

    [Fact]
    public void A_fact_not_sure_of_is_named_with_the_paper_and_the_page_to_change_it()
    {
        var person = new Persona(("court", "california"), ("ending", "convicted"), ("offense", "PC|484"), ("level", "misdemeanor"), ("sentence", "?")).Walks();
        var missing = Card(View(person), "pc-1203-4").Missing;
        Assert.Contains(missing, one => one is { Text: "The sentence", ChangePath: "/screening/case/1/sentence", WhereToFind: not null });
    }

    [Fact]
    public void The_check_page_says_each_answer_and_where_to_change_it()
    {
        var rows = CheckView.Of(Finished.Answers, Words, Today.Is).Sections.SelectMany(section => section.Rows).ToList();
        Assert.Contains(new CheckRow("The sentence", "Probation, with or without some jail", "/screening/case/1/sentence"), rows);
        Assert.Contains(new CheckRow("The crime", "PC 484", "/screening/case/1/charge/1/offense"), rows);
    }

    [Fact]
    public void The_list_names_cases_and_charges()
    {
        var list = CasesView.Of(Finished.Answers, Words);
        Assert.True(list.MayAddCase);
        var one = Assert.Single(list.Cases);
        Assert.Equal(("Case 1", "A California superior court"), (one.Title, one.Detail));
        Assert.StartsWith("PC 484", Assert.Single(one.Charges).Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_of_a_persons_way_can_be_shown()
    {
        foreach (var person in new[] { Finished, Old })
            foreach (var question in QuestionCatalog.All)
                foreach (var subject in person.Answers.Subjects(question.Scope))
                    Assert.NotEmpty(QuestionView.Of(new QuestionStep(question, subject), person.Answers, Today.Is, Words).Heading);
    }

    private static ResultsView View(Persona person) => ResultsView.From(person.Answers, person.Findings, Words, Today.Is);

    private static IEnumerable<CardView> Cards(ResultsView view) => TopCards(view).SelectMany(card => card.Petitions.Prepend(card));

    private static IEnumerable<CardView> TopCards(ResultsView view) => view.Groups.SelectMany(group => group.Cases).SelectMany(one => one.CaseCards.Concat(one.Charges.SelectMany(charge => charge.Cards)));

    private static CardView Card(ResultsView view, string relief) => Cards(view).Single(card => card.Relief == relief);
}
