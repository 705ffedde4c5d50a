namespace ExpungeScreener.Web.Components.Fields;

/// <summary>A message about one field; <paramref name="Field"/> is the name the form posts, such as <c>Answer</c> or <c>Date.year</c>.</summary>
public sealed record FieldError(string Field, string Message);
