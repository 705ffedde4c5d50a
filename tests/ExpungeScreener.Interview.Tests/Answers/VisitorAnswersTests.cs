using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Tests.Answers;

/// <summary>Answers are kept by field, replayed in order, and written short.</summary>
public sealed class VisitorAnswersTests
{
    private static readonly Subject Case = new("c1", null);

    [Fact]
    public void Nothing_said_is_nothing_known()
    {
        var record = VisitorAnswers.Start.ToRecord(Today.Is);
        Assert.Empty(record.Person.Known);
        Assert.Empty(Assert.Single(record.Cases).Facts.Known);
    }

    [Fact]
    public void Not_sure_is_unknown_to_the_law_and_not_asked_again()
    {
        var answers = Say(VisitorAnswers.Start, "ending", Case, "ending", "?");
        Assert.Null(answers.ToRecord(Today.Is).Cases[0].Facts.Get(CaseFacts.Outcome));
        Assert.Equal(AnswerState.NotSure, State(answers, "ending"));
    }

    [Fact]
    public void One_row_can_settle_several_facts()
    {
        var facts = Say(VisitorAnswers.Start, "probation-end", Case, "probationEnd", "taken-away").ToRecord(Today.Is).Cases[0].Facts;
        Assert.Equal(ProbationOutcome.Revoked, facts.Get(SentenceFacts.ProbationOutcome));
        Assert.Equal(CustodyAfterRevocation.None, facts.Get(SentenceFacts.CustodyAfterRevocation));
    }

    [Fact]
    public void An_answer_that_no_longer_fits_is_set_aside_and_comes_back()
    {
        var federal = Say(Say(VisitorAnswers.Start, "court", Case, "court", "federal"), "ending", Case, "ending", "special-done");
        var california = Say(federal, "court", Case, "court", "california");
        Assert.Null(california.ToRecord(Today.Is).Cases[0].Facts.Get(CaseFacts.Outcome));
        Assert.Equal(Disposition.PrejudgmentDismissed, Say(california, "court", Case, "court", "federal").ToRecord(Today.Is).Cases[0].Facts.Get(CaseFacts.Outcome));
    }

    [Fact]
    public void A_field_that_earlier_answers_leave_no_room_for_does_not_apply()
    {
        var answers = Say(Say(VisitorAnswers.Start, "court", Case, "court", "california"), "probation-end", Case, "probationEnd", "finished");
        Assert.Equal(AnswerState.DoesNotApply, State(answers, "happened"));
        Assert.Equal(AnswerState.NotAsked, State(answers, "sentence"));
        Assert.Equal(AnswerState.Answered, State(answers, "probation-end"));
    }

    [Fact]
    public void The_newest_other_conviction_is_put_together_from_two_pages()
    {
        var answers = Say(Say(VisitorAnswers.Start, "convictions-since", Subject.Person, "since", "felony"), "newest-conviction", Subject.Person, "sinceDate", "2021");
        Assert.Equal(OtherConvictions.Of(new OtherConviction(DateSpan.Year(2021), OffenseLevel.Felony, null)), answers.ToRecord(Today.Is).Person.Get(PersonFacts.ConvictionSince));
    }

    [Fact]
    public void Twelve_cases_of_ten_charges_fit_and_no_more()
    {
        var full = Full();
        Assert.Equal((12, 120), (full.Cases.Length, full.Cases.Sum(one => one.Counts.Length)));
        Assert.Equal(12, full.AddCase().Cases.Length);
        Assert.Equal(10, full.AddCount("c1").Find("c1")!.Counts.Length);
    }

    [Fact]
    public void Written_and_read_again_they_are_the_same()
    {
        var full = Full();
        Assert.True(VisitorAnswers.TryParse(full.ToPayload(), out var read));
        Assert.Equal(full.ToPayload(), read.ToPayload());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"p\":null}")]
    [InlineData("{\"c\":[]}")]
    [InlineData("{\"c\":[null]}")]
    [InlineData("{\"c\":[{\"i\":\"c1\"}]}")]
    [InlineData("{\"c\":[{\"i\":\"c1\",\"n\":[null]}]}")]
    [InlineData("{\"c\":[{\"n\":[{\"i\":\"1\"}]}]}")]
    [InlineData("{\"c\":[{\"i\":\"c1\",\"n\":[]}]}")]
    [InlineData("{\"c\":[{\"i\":\"c1\",\"n\":[{\"i\":\"1\"}]},{\"i\":\"c1\",\"n\":[{\"i\":\"1\"}]}]}")]
    [InlineData("{\"c\":[{\"i\":\"c1\",\"n\":[{\"i\":\"1\"}],\"x\":1}]}")]
    public void Another_text_is_not_read(string payload) => Assert.False(VisitorAnswers.TryParse(payload, out _));

    [Fact]
    public void The_last_case_removed_leaves_an_empty_one()
    {
        var answers = Say(VisitorAnswers.Start, "court", Case, "court", "federal").RemoveCase("c1");
        Assert.Equal(VisitorAnswers.Start.ToPayload(), answers.ToPayload());
    }

    [Fact]
    public void A_new_case_takes_the_first_number_that_is_free()
        => Assert.Equal(["c1", "c3", "c2"], VisitorAnswers.Start.AddCase().AddCase().RemoveCase("c2").AddCase().Cases.Select(one => one.Id));

    private static VisitorAnswers Full()
    {
        var answers = Enumerable.Range(0, 11).Aggregate(VisitorAnswers.Start, (some, _) => some.AddCase());
        foreach (var one in answers.Cases)
            for (var at = 0; at < 9; at++) answers = answers.AddCount(one.Id);
        foreach (var subject in answers.Subjects(Scope.Count)) answers = Say(answers, "offense", subject, "offense", "PC|459|2d");
        return answers;
    }

    private static AnswerState State(VisitorAnswers answers, string question) => answers.StateOf(Case, QuestionCatalog.Find(question)!.Fields[0], Today.Is);

    private static VisitorAnswers Say(VisitorAnswers answers, string question, Subject subject, string field, string text)
        => answers.Answer(QuestionCatalog.Find(question)!, subject, new Dictionary<string, Answer> { [field] = new(text) });
}
