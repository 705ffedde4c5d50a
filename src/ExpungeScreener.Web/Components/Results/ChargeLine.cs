namespace ExpungeScreener.Web.Components.Results;

/// <summary>A charge or case in a list; an address that is null leaves its link out.</summary>
/// <remarks><paramref name="Hidden"/> completes "Change" and "Remove" for a screen reader: "charge 1 of case 2".</remarks>
public sealed record ChargeLine(string Text, string? Detail, string Hidden, string? ChangeHref = null, string? RemoveHref = null, string? Status = null, Tone Tone = Tone.Plain);
