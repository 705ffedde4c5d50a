using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>Where convictions newer than a case's own would start the pardon clock again.</summary>
internal static class NewerConvictions
{
    /// <summary>One start for each: those among the listed cases, then those named beside them.</summary>
    public static IEnumerable<ClockStart> Of(Scene scene)
    {
        var own = ConvictionDate.Of(scene);
        var listed = scene.Cases.Where(other => other.Case != scene.Case).SelectMany(FederalCase.Charges).Select(charge => Listed(charge, own));
        var named = PersonFacts.ConvictionSince.Read(scene).Value.Values.Select(conviction => Named(scene, conviction, own));
        return listed.Concat(named).OfType<ClockStart>();
    }

    private static ClockStart? Listed(Scene charge, DateSpan? own)
    {
        if (CaseFacts.Outcome.Read(charge) is { IsKnown: true, Value: not Disposition.Convicted }) return null;
        var level = charge.Count is null ? Reading<OffenseLevel>.Unknown : CountFacts.Level.Read(charge);
        if (level is { IsKnown: true, Value: OffenseLevel.Infraction }) return null;
        if (IsOlder(ConvictionDate.Of(charge), own)) return null;
        var start = Start(charge);
        var unsure = !(level.IsKnown || IsMoreThanAnInfraction(charge)) || !CaseFacts.Outcome.Read(charge).IsKnown || !IsNewer(ConvictionDate.Of(charge), own);
        return unsure ? start.OrNone(Doubts(charge)) : start;
    }

    /// <summary>Jail and prison are for more than an infraction.</summary>
    private static bool IsMoreThanAnInfraction(Scene charge)
        => SentenceFacts.Type.Read(charge) is { IsKnown: true, Value: not (SentenceType.Probation or SentenceType.FineOnly) };

    private static FactPath[] Doubts(Scene charge)
        => [.. Missing.Among(charge, CaseFacts.Outcome), .. charge.Count is null ? [] : Missing.Among(charge, CountFacts.Level), .. Missing.Among(charge, CaseFacts.PleaOrVerdictDate)];

    /// <summary>From release; from sentencing where there was nothing to be released from; else at least from the conviction itself.</summary>
    private static ClockStart Start(Scene charge)
    {
        var released = SentenceFacts.Released.Read(charge);
        if (released.IsKnown) return Exactly(released.Value, charge.PathOf(SentenceFacts.Released));
        if (ConvictionDate.OfSentence(charge) is not { } sentenced) return new ClockStart(new DateSpan(DateOnly.MinValue, DateOnly.MinValue), false, [charge.PathOf(CaseFacts.SentencingDate)]);
        var free = SentenceFacts.Type.Read(charge) is { IsKnown: true, Value: SentenceType.Probation or SentenceType.FineOnly };
        if (free && !CaseFacts.SentencingDate.Read(charge).IsKnown) return new ClockStart(sentenced, false, [charge.PathOf(CaseFacts.SentencingDate)]);
        return free ? Exactly(sentenced, charge.PathOf(CaseFacts.SentencingDate)) : new ClockStart(sentenced, false, [charge.PathOf(SentenceFacts.Released)]);
    }

    private static ClockStart? Named(Scene scene, OtherConviction conviction, DateSpan? own)
    {
        if (conviction.Level == OffenseLevel.Infraction || IsOlder(conviction.Date, own)) return null;
        var path = scene.PathOf(PersonFacts.ConvictionSince);
        var start = conviction.Released is { } released ? Exactly(released, path)
            : new ClockStart(conviction.Date ?? new DateSpan(DateOnly.MinValue, DateOnly.MinValue), false, [path]);
        return conviction.Level is null ? start.OrNone(path) : start;
    }

    private static ClockStart Exactly(DateSpan span, FactPath path) => new(span, true, span.IsDay ? [] : [path]);

    private static bool IsOlder(DateSpan? other, DateSpan? own) => other is { } date && own is { } mine && date.Last <= mine.First;

    private static bool IsNewer(DateSpan? other, DateSpan? own) => other is { } date && own is { } mine && date.First > mine.Last;
}
