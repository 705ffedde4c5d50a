using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions;

namespace ExpungeScreener.Interview.Tests.Shapes;

/// <summary>A posted page becomes answers, or comes back with what was typed.</summary>
public sealed class QuestionFormTests
{
    private static readonly InterviewWords Words = InterviewWords.Load("en");
    private static readonly Subject Charge = new("c1", "1");

    [Fact]
    public void A_picked_row_is_an_answer()
        => Assert.Equal(new Answer("california"), Bind("court", new Subject("c1", null), ("court", "california")).Values["court"]);

    [Fact]
    public void A_forged_row_is_refused_and_the_page_says_so()
    {
        var step = Step("court", new Subject("c1", null));
        var form = Bind("court", step.Subject, ("court", "moon"));
        Assert.Empty(form.Values);
        Assert.Equal("choice-unknown", Assert.Single(form.Errors).Key);
        Assert.Equal(Words.Questions.Errors["choice-unknown"], QuestionView.Of(step, VisitorAnswers.Start, Today.Is, Words, form).Fields[0].Error);
    }

    [Fact]
    public void A_row_of_another_court_is_refused()
        => Assert.Equal("choice-unknown", Bind("ending", new Subject("c1", null), ("ending", "special-done")).Errors[0].Key);

    [Fact]
    public void A_crime_that_can_only_be_one_needs_no_list()
        => Assert.Equal(new Answer("PC|459|2d"), Bind("offense", Charge, ("offense", "459 2nd PC")).Values["offense"]);

    [Fact]
    public void A_crime_that_can_be_several_comes_back_as_rows()
    {
        var form = Bind("offense", Charge, ("offense", "burglary"));
        var field = QuestionView.Of(Step("offense", Charge), Known, Today.Is, Words, form).Fields[0];
        Assert.Equal("burglary", field.Text);
        Assert.Contains(field.Options, option => option.Value == "PC 459 2d");
        Assert.Equal(Words.Questions.Errors["offense-several"], field.Error);
    }

    [Fact]
    public void A_row_picked_from_the_list_is_the_answer()
        => Assert.Equal(new Answer("PC|459|2d"), Bind("offense", Charge, ("offense", "burglary"), ("offense.choice", "PC 459 2d")).Values["offense"]);

    [Fact]
    public void An_unknown_number_is_answered_with_the_nearest_known_one()
    {
        var error = Assert.Single(Bind("offense", Charge, ("offense", "PC 495")).Errors);
        Assert.Equal("offense-nearest", error.Key);
        Assert.Contains("PC 459", error.Args.Values);
    }

    [Fact]
    public void Ten_thousand_letters_are_cut_and_refused()
    {
        var form = Bind("offense", Charge, ("offense", new string('x', 10_000)));
        Assert.Equal("offense-long", Assert.Single(form.Errors).Key);
        Assert.Equal(QuestionForm.LongestText, form.Typed["offense"][0].Length);
    }

    [Fact]
    public void Fields_of_other_pages_are_left_alone()
    {
        var form = Bind("court", new Subject("c1", null), ("court", "california"), ("level", "felony"));
        Assert.Equal(["court"], form.Values.Keys);
        Assert.DoesNotContain("level", form.Typed.Keys);
    }

    private static VisitorAnswers Known { get; } = VisitorAnswers.Start.Answer(QuestionCatalog.Find("court")!, new Subject("c1", null), new Dictionary<string, Answer> { ["court"] = new("california") });

    private static QuestionForm Bind(string question, Subject subject, params (string Name, string Value)[] posted)
        => QuestionForm.Bind(Step(question, subject), Known, Today.Is, posted.ToDictionary(one => one.Name, one => new string?[] { one.Value }));

    private static QuestionStep Step(string question, Subject subject) => new(QuestionCatalog.Find(question)!, subject);
}
