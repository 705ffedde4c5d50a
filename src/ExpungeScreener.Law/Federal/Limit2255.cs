using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>28 U.S.C. 2255(f): one year from the latest of four days.</summary>
internal static class Limit2255
{
    private static readonly Fact<EventDate>[] LaterStarts = [FederalFacts.ImpedimentRemoved, FederalFacts.NewRuleDate, FederalFacts.NewFactFound];

    /// <summary>The last day. What is unknown is left out, so that the day is the earliest it can be.</summary>
    public static Derived<DateSpan> Day { get; } = new("one year from the latest day of 28 U.S.C. 2255(f)", FactLevel.Case, scene =>
    {
        var final = Finality.Day.Read(scene);
        var starts = LaterStarts.Select(fact => fact.Read(scene)).Where(start => start is { IsKnown: true, Value.When: not null }).Select(start => start.Value.When!.Value).ToList();
        var earliest = final.IsKnown ? final : AppealTime.Limit.Read(scene) is { IsKnown: true } limitOfAppeal ? limitOfAppeal : AppealTime.FromJudgment.Read(scene);
        if (earliest.IsKnown) starts.Add(earliest.Value);
        if (starts.Count == 0) return final;
        var limit = Latest(starts).Map(Period.Federal(1).FirstDayAfter);
        if (!final.IsKnown && scene.AsOf > limit.First) return final;
        return Reading.Cautious(limit, [.. final.Missing, .. LaterStarts.SelectMany(fact => Vague(scene, fact))]);
    });

    private static DateSpan Latest(List<DateSpan> starts) => new(starts.Max(start => start.First), starts.Max(start => start.Last));

    private static FactPath[] Vague(Scene scene, Fact<EventDate> fact)
        => fact.Read(scene) is { IsKnown: true, Value: var date } && date.When is not { IsDay: false } ? [] : [scene.PathOf(fact)];
}
