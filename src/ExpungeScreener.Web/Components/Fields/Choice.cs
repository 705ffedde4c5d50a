namespace ExpungeScreener.Web.Components.Fields;

/// <summary>One row that can be picked: the value the form posts, its text, and a hint or null.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);
