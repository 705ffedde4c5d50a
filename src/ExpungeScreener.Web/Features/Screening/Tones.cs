using ExpungeScreener.Interview.Results;
using ExpungeScreener.Web.Components.Results;
using Tone = ExpungeScreener.Web.Components.Results.Tone;

namespace ExpungeScreener.Web.Features.Screening;

/// <summary>The interview's results in the colors and marks of the components.</summary>
internal static class Tones
{
    /// <summary>The color of a group or of a card in it.</summary>
    public static Tone Of(string group, Interview.Results.Tone tone) => (group, tone) switch
    {
        ("automatic", _) => Tone.Automatic,
        ("ask-lawyer", _) => Tone.Lawyer,
        (_, Interview.Results.Tone.Open) => Tone.Open,
        (_, Interview.Results.Tone.Later) => Tone.Later,
        (_, Interview.Results.Tone.Check) => Tone.MissingFact,
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
