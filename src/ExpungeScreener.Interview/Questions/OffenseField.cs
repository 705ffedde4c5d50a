using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Questions;

/// <summary>A crime by its number or name, picked from the tables. The answer is code, section and subdivision, parted by bars.</summary>
public sealed class OffenseField(string id) : Field(id)
{
    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [CountFacts.Code, CountFacts.Section, CountFacts.Subdivision];

    internal override void Assign(Answer answer, FactDraft draft)
    {
        var parts = answer.Text.Split('|');
        if (parts.Length < 2) return;
        draft.Put(CountFacts.Code, parts[0]);
        draft.Put(CountFacts.Section, parts[1]);
        if (parts.Length > 2 && parts[2].Length > 0) draft.Put(CountFacts.Subdivision, parts[2]);
        if (parts.Length > 3) draft.Put(CountFacts.Attempt, true);
    }
}
