namespace ExpungeScreener.Web.Components.Results;

/// <summary>The color of an outcome; it always stands beside a word that says the same.</summary>
public enum Tone
{
    /// <summary>Not an outcome: slate.</summary>
    Plain,

    /// <summary>A law lets a person ask: green.</summary>
    Open,

    /// <summary>The state acts without being asked: teal.</summary>
    Automatic,

    /// <summary>From a date, or once something ends: blue.</summary>
    Later,

    /// <summary>A fact is missing: ochre.</summary>
    MissingFact,

    /// <summary>A lawyer first: purple.</summary>
    Lawyer,

    /// <summary>Not by this law: wine.</summary>
    Closed,

    /// <summary>Few people get this: stone, with a dashed bar.</summary>
    Rare,
}

/// <summary>Tones as the style sheet names them.</summary>
public static class ToneNames
{
    /// <summary>The class that sets a tone's colors.</summary>
    public static string Css(this Tone tone) => tone switch
    {
        Tone.Open => "tone-open",
        Tone.Automatic => "tone-auto",
        Tone.Later => "tone-later",
        Tone.MissingFact => "tone-fact",
        Tone.Lawyer => "tone-ask",
        Tone.Closed => "tone-closed",
        Tone.Rare => "tone-rare",
        _ => "tone-plain",
    };
}
