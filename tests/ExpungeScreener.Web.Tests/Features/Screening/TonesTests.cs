using ExpungeScreener.Interview.Results;
using ExpungeScreener.Web.Features.Screening;
using Tone = ExpungeScreener.Web.Components.Results.Tone;

namespace ExpungeScreener.Web.Tests.Features.Screening;

/// <summary>The color of a card follows its outcome, whichever law it is about.</summary>
public sealed class TonesTests
{
    [Theory]
    [InlineData("open-automatic", null, Tone.Automatic)]
    [InlineData("open-mandatory", null, Tone.Open)]
    [InlineData("open-discretionary", null, Tone.Open)]
    [InlineData("open-discretionary", "why", Tone.Lawyer)]
    [InlineData("ask-lawyer", "why", Tone.Lawyer)]
    [InlineData("needs-facts", null, Tone.MissingFact)]
    [InlineData("needs-facts", "why", Tone.MissingFact)]
    [InlineData("opens-on", null, Tone.Later)]
    [InlineData("waits-for", null, Tone.Later)]
    [InlineData("closed", null, Tone.Closed)]
    [InlineData("closed-unless", null, Tone.Closed)]
    [InlineData("closed-except", null, Tone.Closed)]
    [InlineData("not-applicable", null, Tone.Closed)]
    public void A_card_has_the_color_of_its_outcome(string key, string? lawyer, Tone tone)
    {
        var card = new CardView("any", "", "", "", Interview.Results.Tone.Open, "") { Key = key, LawyerFirst = lawyer };

        Assert.Equal(tone, Tones.OfCard(card));
    }
}
