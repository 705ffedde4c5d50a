using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>Extra findings that the papers show beside a charge: which, and with that whether any.</summary>
public sealed class EnhancementsField(string id) : ChecksField(id, [.. Spelling<Enhancement>.All])
{
    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [CountFacts.GreatInjuryGunOrGang, CountFacts.Enhancements];

    internal override void Assign(Answer answer, FactDraft draft)
    {
        var found = Choices<Enhancement>.Of([.. answer.Options.Select(Read)]);
        draft.Put(CountFacts.Enhancements, found);
        draft.Put(CountFacts.GreatInjuryGunOrGang, found.Values.Any(one => one != Enhancement.AggravatedWhiteCollar));
    }

    private static Enhancement Read(string word) => Spelling<Enhancement>.TryParse(word, out var value) ? value : default;
}
