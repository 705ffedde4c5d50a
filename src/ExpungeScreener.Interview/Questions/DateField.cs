using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Questions;

/// <summary>A date of which the year, or the year and month, is enough.</summary>
public sealed class DateField : Field
{
    private readonly Fact _fact;

    /// <summary>A date that happened, or will.</summary>
    public DateField(string id, Fact<DateSpan> fact)
        : base(id) => _fact = fact;

    /// <summary>A date that may never have come.</summary>
    public DateField(string id, Fact<EventDate> fact)
        : base(id) => _fact = fact;

    /// <summary>Whether "it never happened" can be answered.</summary>
    public bool MayBeNever => _fact.Kind == FactKind.EventDate;

    /// <summary>Whether the day may lie ahead.</summary>
    public bool MayBeAhead { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [_fact];

    internal override void Assign(Answer answer, FactDraft draft)
    {
        if (DateSpan.TryParse(answer.Text, out var span)) draft.Put(_fact, MayBeNever ? EventDate.On(span) : span);
        else if (MayBeNever && answer.IsNone) draft.Put(_fact, EventDate.Never);
    }
}
