using ExpungeScreener.Interview.Questions.Shapes;
using FluentValidation.TestHelper;

namespace ExpungeScreener.Interview.Tests.Shapes;

/// <summary>What a form may hold, kind by kind.</summary>
public sealed class ShapeTests
{
    private static readonly ChoiceValidator Choice = new(["yes", "no"]);
    private static readonly ChecksValidator Checks = new(["gun", "gang"]);
    private static readonly DateValidator Past = new(Today.Is, mayBeAhead: false);
    private static readonly DateValidator Any = new(Today.Is, mayBeAhead: true);

    [Theory]
    [InlineData("yes", null)]
    [InlineData("not-sure", null)]
    [InlineData(null, "choice-missing")]
    [InlineData("forged", "choice-unknown")]
    public void A_choice_is_one_of_the_rows(string? picked, string? error) => Is(error, Choice.TestValidate(new TypedChoice(picked)).Errors);

    [Theory]
    [InlineData("gun", null)]
    [InlineData("gun gang", null)]
    [InlineData("none", null)]
    [InlineData("not-sure", null)]
    [InlineData("", "checks-missing")]
    [InlineData("forged", "choice-unknown")]
    [InlineData("gun none", "checks-contradict")]
    [InlineData("none not-sure", "checks-contradict")]
    public void Checks_are_rows_or_none_of_them(string picked, string? error)
        => Is(error, Checks.TestValidate(new TypedChecks([.. picked.Split(' ', StringSplitOptions.RemoveEmptyEntries)])).Errors);

    [Theory]
    [InlineData("2015", null, null, null)]
    [InlineData("2015", "3", null, null)]
    [InlineData("2016", "2", "29", null)]
    [InlineData("2026", "11", "24", null)]
    [InlineData("1900", null, null, null)]
    [InlineData("2026", "11", "25", "date-ahead")]
    [InlineData("2015", "2", "29", "date-impossible")]
    [InlineData("2015", "13", null, "date-impossible")]
    [InlineData("2015", "4", "31", "date-impossible")]
    [InlineData("2015", "4", "x", "date-impossible")]
    [InlineData("2015", null, "3", "date-no-month")]
    [InlineData("1899", null, null, "date-year-range")]
    [InlineData("2087", null, null, "date-year-range")]
    [InlineData("20x5", null, null, "date-year-not-number")]
    [InlineData(null, "3", "2", "date-no-year")]
    [InlineData(null, null, null, "date-missing")]
    public void A_date_exists_and_has_come(string? year, string? month, string? day, string? error) => Is(error, Past.TestValidate(new TypedDate(year, month, day)).Errors);

    [Theory]
    [InlineData("2026", "11", "25", null)]
    [InlineData("2086", "12", "31", null)]
    [InlineData("2087", null, null, "date-year-range")]
    public void A_date_that_may_lie_ahead_lies_at_most_60_years_ahead(string year, string? month, string? day, string? error)
        => Is(error, Any.TestValidate(new TypedDate(year, month, day)).Errors);

    [Fact]
    public void A_date_with_not_sure_ticked_is_a_contradiction()
    {
        Is("date-contradicts", Past.TestValidate(new TypedDate("2015", null, null, NotSure: true)).Errors);
        Is("date-contradicts", Past.TestValidate(new TypedDate(null, null, null, NotSure: true, Never: true)).Errors);
        Is(null, Past.TestValidate(new TypedDate(null, null, null, NotSure: true)).Errors);
        Is(null, Past.TestValidate(new TypedDate(null, null, null, Never: true)).Errors);
    }

    [Theory]
    [InlineData("10", null)]
    [InlineData("100", null)]
    [InlineData("9", "number-range")]
    [InlineData("101", "number-range")]
    [InlineData("ten", "number-not-number")]
    [InlineData("-5", "number-not-number")]
    [InlineData(null, "number-missing")]
    public void A_number_lies_between_its_limits(string? text, string? error) => Is(error, new NumberValidator(10, 100).TestValidate(new TypedText(text)).Errors);

    [Fact]
    public void A_number_with_not_sure_ticked_is_a_contradiction()
    {
        Is("number-contradicts", new NumberValidator(10, 100).TestValidate(new TypedText("12", NotSure: true)).Errors);
        Is(null, new NumberValidator(10, 100).TestValidate(new TypedText(null, NotSure: true)).Errors);
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, "text-long")]
    public void A_text_is_not_too_long(int length, string? error) => Is(error, new TextValidator(5).TestValidate(new TypedText(new string('a', length))).Errors);

    [Theory]
    [InlineData("PC 459 2nd degree", null, null)]
    [InlineData("VC 23152(b)", null, null)]
    [InlineData("burglary", "not-sure", null)]
    [InlineData("PC 459", "PC 459 2d", null)]
    [InlineData("PC 99999", "as-typed", null)]
    [InlineData(null, null, "offense-missing")]
    [InlineData("burglary", null, "offense-several")]
    [InlineData("PC 459", null, "offense-several")]
    [InlineData("PC 459", "forged", "choice-unknown")]
    [InlineData("qqq zzz", null, "offense-unknown")]
    [InlineData("no number", "as-typed", "offense-unread")]
    public void A_crime_is_in_the_table_or_on_the_paper(string? text, string? picked, string? error)
        => Is(error, new OffenseValidator(federal: false).TestValidate(new TypedOffense(text, picked)).Errors);

    [Fact]
    public void A_crime_is_not_longer_than_a_line()
        => Is("offense-long", new OffenseValidator(federal: false).TestValidate(new TypedOffense(new string('9', 121), null)).Errors);

    private static void Is(string? error, IEnumerable<FluentValidation.Results.ValidationFailure> errors)
        => Assert.Equal(error is null ? [] : [error], errors.Select(one => one.ErrorCode));
}
