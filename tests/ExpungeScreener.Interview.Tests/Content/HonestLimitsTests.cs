using ExpungeScreener.Interview.Content;

namespace ExpungeScreener.Interview.Tests.Content;

/// <summary>The seventh mistake that screeners make: saying that a dismissal erases, brings gun rights back, or ends every question.</summary>
public sealed class HonestLimitsTests
{
    private static readonly InterviewWords Words = InterviewWords.Load("en");

    [Theory]
    [InlineData("pc-1203-4")]
    [InlineData("pc-1203-4a")]
    [InlineData("pc-1203-41")]
    [InlineData("pc-1203-42")]
    public void Seven_a_dismissal_says_that_it_does_not_erase_bring_gun_rights_back_or_help_with_immigration(string relief)
    {
        var limits = string.Join(' ', Words.Reliefs[relief].DoesNot);
        Assert.All(["erase", "gun", "immigration", "register"], word => Assert.Contains(word, limits, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_law_says_what_it_does_not_do() => Assert.All(Words.Reliefs.Values, relief => Assert.NotEmpty(relief.DoesNot));
}
