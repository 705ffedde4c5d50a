namespace ExpungeScreener.Web.Components.Results;

/// <summary>How many charges have an outcome.</summary>
public sealed record Tile(int Count, string Text, Tone Tone = Tone.Plain);
