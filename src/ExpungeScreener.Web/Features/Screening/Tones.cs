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
        "lawyer" => Tone.Lawyer,
        "rare" => Tone.Rare,
        _ => Tone.Closed,
    };

    /// <summary>The color of one law's card.</summary>
    public static Tone OfCard(CardView card) => card.Tone switch
    {
        Interview.Results.Tone.Open when card.Relief == "pc-1203-425" => Tone.Automatic,
        Interview.Results.Tone.Open => Tone.Open,
        Interview.Results.Tone.Later => Tone.Later,
        Interview.Results.Tone.Check when card.Missing.Length > 0 => Tone.MissingFact,
        Interview.Results.Tone.Check => Tone.Lawyer,
        _ => Tone.Closed,
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
