using System.Collections.Immutable;
using System.Globalization;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Questions;

/// <summary>A whole number between two limits, both included.</summary>
public sealed class NumberField : Field
{
    private readonly Fact _fact;
    private readonly Func<int, Assignment> _assign;

    /// <summary>For a whole number.</summary>
    public NumberField(string id, Fact<int> fact, int least, int most)
        : this(id, fact, number => fact.As(number), least, most)
    {
    }

    /// <summary>For an amount, asked in whole units.</summary>
    public NumberField(string id, Fact<decimal> fact, int least, int most)
        : this(id, fact, number => fact.As((decimal)number), least, most)
    {
    }

    private NumberField(string id, Fact fact, Func<int, Assignment> assign, int least, int most)
        : base(id) => (_fact, _assign, Least, Most) = (fact, assign, least, most);

    /// <summary>The smallest number accepted.</summary>
    public int Least { get; }

    /// <summary>The largest number accepted.</summary>
    public int Most { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [_fact];

    internal override void Assign(Answer answer, FactDraft draft)
    {
        if (int.TryParse(answer.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) draft.Put([_assign(number)]);
    }
}
