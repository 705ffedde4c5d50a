namespace ExpungeScreener.Web.Components.Results;

/// <summary>A question with its answer; <paramref name="ChangeHref"/> is null when it cannot be changed here.</summary>
/// <remarks><paramref name="Hidden"/> completes "Change" for a screen reader and names the question, never the answer.</remarks>
public sealed record SummaryRow(string Label, string Value, string? ChangeHref = null, string? Hidden = null);
