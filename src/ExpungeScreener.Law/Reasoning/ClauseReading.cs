using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>How one clause stands in a scene.</summary>
internal static class ClauseReading
{
    public static ClauseState Of(Clause clause, Scene scene) => clause.Kind switch
    {
        ClauseKind.Excludes or ClauseKind.AsksLawyer => Forbidden(clause, scene),
        ClauseKind.Waits => Timed(clause, clause.Condition.Decide(scene)),
        ClauseKind.Awaits => Awaited(clause, scene),
        ClauseKind.Deadline => Expiring(clause, scene),
        _ => State(clause, Required(clause.Condition.Decide(scene).Truth)),
    };

    private static Standing Required(Truth truth) => truth switch
    {
        Truth.Yes => Standing.Met,
        Truth.No => Standing.NotMet,
        _ => Standing.Unknown,
    };

    private static ClauseState Forbidden(Clause clause, Scene scene)
    {
        var standing = Required(Kleene.Not(clause.Condition.Decide(scene).Truth));
        return State(clause, standing);
    }

    private static ClauseState Timed(Clause clause, Verdict verdict) => verdict.Truth switch
    {
        Truth.Yes => State(clause, Standing.Met),
        Truth.No => State(clause, Standing.NotYet, verdict.Opens, verdict.Estimated),
        _ => State(clause, Standing.Unknown, verdict.Opens, verdict.Opens is not null),
    };

    private static ClauseState Awaited(Clause clause, Scene scene)
    {
        var verdict = clause.Condition.Decide(scene);
        if (verdict.Truth == Truth.Yes) return State(clause, Standing.Met);
        var until = clause.Until?.Read(scene) ?? Reading<DateSpan>.Unknown;
        DateOnly? opens = until.IsKnown && until.Value.Last >= scene.AsOf ? until.Value.Last.AddDays(1) : null;
        var standing = verdict.Truth == Truth.No ? Standing.NotYet : Standing.Unknown;
        return State(clause, standing, opens, opens is not null && !until.Value.IsDay);
    }

    private static ClauseState Expiring(Clause clause, Scene scene)
    {
        var limit = clause.Deadline!.Limit.Read(scene);
        if (!limit.IsKnown) return State(clause, Standing.Unknown);
        if (scene.AsOf <= limit.Value.First) return State(clause, Standing.Met);
        return State(clause, scene.AsOf <= limit.Value.Last ? Standing.Unknown : Standing.NotMet);
    }

    private static ClauseState State(Clause clause, Standing standing, DateOnly? opens = null, bool estimated = false)
        => new(clause, standing, opens, estimated);
}
