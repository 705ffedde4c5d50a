namespace ExpungeScreener.Interview.Content;

/// <summary>A form of the court.</summary>
public sealed record FormWords(string Number, string Name);

/// <summary>What one law does, does not do, who decides, and what comes next.</summary>
public sealed record ReliefWords(
    string Title, string Law, string[] Does, string[] DoesNot, string WhoDecides, string WhereToGo, FormWords[] Forms, string Cost, string[] NextSteps, string[] Afterward,
    string? RareNote = null, string? History = null);
