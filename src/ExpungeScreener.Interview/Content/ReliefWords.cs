namespace ExpungeScreener.Interview.Content;

/// <summary>A form of the court.</summary>
public sealed record FormWords(string Number, string Name);

/// <summary>What one law does, does not do, who decides, and what comes next.</summary>
/// <param name="Title">Its name on the page: what it does.</param>
/// <param name="Law">The law, as people hear it named.</param>
/// <param name="Does">What it does.</param>
/// <param name="DoesNot">What it does not do.</param>
/// <param name="WhoDecides">Who decides.</param>
/// <param name="WhereToGo">Which court or office.</param>
/// <param name="Forms">The court's forms.</param>
/// <param name="Cost">What it costs.</param>
/// <param name="NextSteps">What comes next.</param>
/// <param name="Afterward">What to do afterward.</param>
/// <param name="RareNote">How seldom it is given; null where it is not rare.</param>
/// <param name="History">How the law came about; null where nothing is said of it.</param>
/// <param name="Today">What to do today, for a right that runs out; null where none does.</param>
/// <param name="EndsInOrder">Whether it ends in an order that changes a record: the checklist after an order goes with it.</param>
/// <param name="Unverified">What could not be checked about it; null where there is nothing of that kind.</param>
public sealed record ReliefWords(
    string Title, string Law, string[] Does, string[] DoesNot, string WhoDecides, string WhereToGo, FormWords[] Forms, string Cost, string[] NextSteps, string[] Afterward,
    string? RareNote = null, string? History = null, string? Today = null, bool EndsInOrder = false, string[]? Unverified = null);
