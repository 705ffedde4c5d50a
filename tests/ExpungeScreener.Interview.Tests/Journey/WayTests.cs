using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Tests.Journey;

/// <summary>Addresses, steps opened cold, and the fact that is asked next.</summary>
public sealed class WayTests
{
    [Theory]
    [InlineData("/screening/right-now")]
    [InlineData("/screening/case/1/ending")]
    [InlineData("/screening/case/1/charge/1/offense")]
    [InlineData("/screening/cases")]
    [InlineData("/screening/check")]
    [InlineData("/screening/results")]
    public void An_address_leads_to_its_step_and_back(string path)
    {
        Assert.True(Way.TryFind(path, VisitorAnswers.Start, out var step));
        Assert.Equal(path, Way.Path(step));
    }

    [Theory]
    [InlineData("/screening/nothing")]
    [InlineData("/screening/ending")]
    [InlineData("/screening/case/2/ending")]
    [InlineData("/screening/case/1/charge/2/offense")]
    [InlineData("/screening/case/1/right-now")]
    [InlineData("/elsewhere/right-now")]
    public void An_address_of_nothing_leads_nowhere(string path) => Assert.False(Way.TryFind(path, VisitorAnswers.Start, out _));

    [Theory]
    [InlineData("/screening/results")]
    [InlineData("/screening/check")]
    [InlineData("/screening/cases")]
    [InlineData("/screening/case/1/sentence")]
    public void A_step_opened_cold_leads_to_the_first_question(string path)
    {
        Assert.True(Way.TryFind(path, VisitorAnswers.Start, out var step));
        Assert.Equal("/screening/case/1/court", Way.Path(Way.Open(step, VisitorAnswers.Start, Today.Is)));
    }

    [Fact]
    public void An_answered_step_can_be_opened_again()
    {
        var done = new Persona(("court", "california"), ("ending", "convicted"), ("offense", "PC|484"), ("level", "misdemeanor"), ("sentence", "fine")).Walks().Answers;
        foreach (var path in new[] { "/screening/case/1/ending", "/screening/cases", "/screening/check", "/screening/results" })
        {
            Assert.True(Way.TryFind(path, done, out var step));
            Assert.Equal(path, Way.Path(Way.Open(step, done, Today.Is)));
        }
    }

    [Fact]
    public void The_step_before_the_second_question_is_the_first()
    {
        var answers = VisitorAnswers.Start.Answer(QuestionCatalog.Find("court")!, new Subject("c1", null), new Dictionary<string, Answer> { ["court"] = new("california") });
        var next = Way.Next(answers, Today.Is);
        Assert.Equal("/screening/case/1/court", Way.Path(Way.Before(next, answers)!));
        Assert.Null(Way.Before(Way.Before(next, answers)!, answers));
    }

    [Fact]
    public void The_next_fact_of_an_empty_case_is_its_court()
    {
        var record = new Law.Facts.Record(FactSet.Empty, [new CaseRecord("c1", FactSet.Empty, [new CountRecord("1", FactSet.Empty)])]);
        Assert.Equal("c1/court", Way.NextFact(record, Today.Is).ToString());
    }

    [Fact]
    public void Nothing_is_asked_next_where_no_answer_can_change_a_result()
    {
        var facts = FactSet.Empty.With(CaseFacts.Court, Court.Foreign).With(CaseFacts.Outcome, Disposition.Dismissed);
        Assert.Null(Way.NextFact(new Law.Facts.Record(FactSet.Empty, [new CaseRecord("c1", facts, [new CountRecord("1", FactSet.Empty)])]), Today.Is));
    }
}
