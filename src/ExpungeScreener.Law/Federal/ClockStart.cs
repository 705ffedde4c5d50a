using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>A start of the pardon clock.</summary>
/// <param name="Span">The days on which it can lie.</param>
/// <param name="Bounded">Whether it surely lies in that span; if not, it may be later.</param>
/// <param name="Open">The facts that could still move it.</param>
internal sealed record ClockStart(DateSpan Span, bool Bounded, ImmutableArray<FactPath> Open)
{
    /// <summary>The later of two starts.</summary>
    public static ClockStart Later(ClockStart one, ClockStart other) => new(
        new DateSpan(Max(one.Span.First, other.Span.First), Max(one.Span.Last, other.Span.Last)),
        one.Bounded && other.Bounded,
        [.. one.Open.Union(other.Open)]);

    /// <summary>The same start, which may also not count.</summary>
    public ClockStart OrNone(params ReadOnlySpan<FactPath> open) => this with { Span = Span with { First = DateOnly.MinValue }, Open = [.. Open, .. open] };

    /// <summary>
    /// The start as a reading. One that may be later is told while its five years run anyway; once they have passed,
    /// only the missing facts can say.
    /// </summary>
    public Reading<DateSpan> Read(DateOnly asOf)
    {
        if (Bounded) return Open.IsEmpty ? Reading.Of(Span) : Reading.Cautious(Span, [.. Open]);
        var runs = Period.Federal(PardonClock.Years).FirstDayAfter(Span.Last) > asOf;
        return runs ? Reading.Cautious(Span, [.. Open]) : Reading.Missing<DateSpan>([.. Open]);
    }

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
