using ExpungeScreener.Interview.Results;
using ExpungeScreener.Web.Components.Results;
using Tone = ExpungeScreener.Web.Components.Results.Tone;

namespace ExpungeScreener.Web.Features.Screening;

/// <summary>The interview's results in the colors and marks of the components.</summary>
internal static class Tones
{
    /// <summary>The color of a group, by its key.</summary>
    public static Tone OfGroup(string key) => key switch
    {
        "already" => Tone.Automatic,
        "ask" => Tone.Open,
        "later" or "after" => Tone.Later,
        "fact" => Tone.MissingFact,
        "lawyer" or "soon" => Tone.Lawyer,
        "rare" => Tone.Rare,
        _ => Tone.Closed,
    };

    /// <summary>The color of one law's card, by the key of its outcome; a way that asks for a lawyer first has the lawyer's color.</summary>
    public static Tone OfCard(CardView card) => card.Key switch
    {
        "open-automatic" => Tone.Automatic,
        "needs-facts" => Tone.MissingFact,
        "opens-on" or "waits-for" => Tone.Later,
        "closed" or "closed-unless" or "closed-except" or "not-applicable" => Tone.Closed,
        "ask-lawyer" => Tone.Lawyer,
        _ => card.LawyerFirst is null ? Tone.Open : Tone.Lawyer,
    };

    /// <summary>A condition with its mark.</summary>
    public static ConditionLine Line(ConditionView condition) => new(Mark(condition.Tone), condition.Text, condition.Citation);

    private static ConditionMark Mark(Interview.Results.Tone tone) => tone switch
    {
        Interview.Results.Tone.Open => ConditionMark.Met,
        Interview.Results.Tone.Later => ConditionMark.NotYet,
        Interview.Results.Tone.Check => ConditionMark.Missing,
        _ => ConditionMark.NotMet,
    };
}
