using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>What custody a California sentence came to.</summary>
public enum CustodyKind
{
    /// <summary>None: a fine, or probation that was never taken away.</summary>
    None,

    /// <summary>County jail that is not under PC 1170(h).</summary>
    County,

    /// <summary>PC 1170(h) jail, then mandatory supervision.</summary>
    Split,

    /// <summary>PC 1170(h) jail and nothing after it.</summary>
    Straight,

    /// <summary>PC 1170(h) jail, split or straight.</summary>
    SplitOrStraight,

    /// <summary>State prison.</summary>
    Prison,

    /// <summary>The Youth Authority, or a prison that is not the State's.</summary>
    Other,
}

/// <summary>The custody that was carried out, by the sentence or after probation was taken away; and when it was all over.</summary>
public static class Custody
{
    /// <summary>What was carried out. Probation that was granted leaves only what followed its revocation.</summary>
    public static Derived<CustodyKind> Served { get; } = new("custody served", FactLevel.Count, scene =>
    {
        var (type, granted) = (SentenceFacts.Type.Read(scene), Terms.ProbationGranted.Read(scene));
        if (Readings.IsTrue(granted)) return AfterRevocation(scene);
        if (type.IsKnown && Felony(type.Value) is { } kind && !MayBeSuspended(scene, granted)) return Reading.Of(kind);
        if (!granted.IsKnown) return granted.StillMissing<CustodyKind>();
        return type.IsKnown ? Reading.Of(Felony(type.Value) ?? Lesser(type.Value)) : Reading.Missing<CustodyKind>(scene.PathOf(SentenceFacts.Type));
    });

    /// <summary>Whether PC 1170(h) jail was split: said, or told by the supervision that followed.</summary>
    public static Derived<bool> IsSplit { get; } = new("split jail term", FactLevel.Count, scene =>
    {
        var served = Served.Read(scene);
        if (!served.IsKnown) return served.StillMissing<bool>();
        return served.Value == CustodyKind.SplitOrStraight ? Supervised.Followed.Read(scene) : Reading.Of(served.Value == CustodyKind.Split);
    });

    /// <summary>The day on which everything was over: the end of supervision, or the release where none followed.</summary>
    public static Derived<DateSpan> AllOver { get; } = new("end of custody and supervision", FactLevel.Count, scene =>
    {
        var served = Served.Read(scene);
        if (!served.IsKnown) return served.StillMissing<DateSpan>();
        if (served.Value is CustodyKind.Straight or CustodyKind.County) return Release(scene);
        var end = Supervised.End.Read(scene);
        if (!end.IsKnown) return end.StillMissing<DateSpan>();
        return end.Value.When is { } when ? Readings.Dated(when, scene.PathOf(SentenceFacts.SupervisionEnded)) : Release(scene);
    });

    private static Reading<DateSpan> Release(Scene scene)
    {
        var (released, path) = (SentenceFacts.Released.Read(scene), scene.PathOf(SentenceFacts.Released));
        return released.IsKnown ? Readings.Dated(released.Value, path) : Reading.Missing<DateSpan>(path);
    }

    private static Reading<CustodyKind> AfterRevocation(Scene scene)
    {
        var (outcome, custody) = (SentenceFacts.ProbationOutcome.Read(scene), SentenceFacts.CustodyAfterRevocation.Read(scene));
        if (!outcome.IsKnown) return Reading.Missing<CustodyKind>(scene.PathOf(SentenceFacts.ProbationOutcome));
        if (outcome.Value != ProbationOutcome.Revoked) return Reading.Of(CustodyKind.None);
        return custody.IsKnown ? Reading.Of(Kind(custody.Value)) : Reading.Missing<CustodyKind>(scene.PathOf(SentenceFacts.CustodyAfterRevocation));
    }

    /// <summary>A suspended prison term is probation, even where the paper names the prison.</summary>
    private static bool MayBeSuspended(Scene scene, Reading<bool> granted)
        => !granted.IsKnown && SentenceFacts.PrisonTermSuspended.Read(scene) is { IsKnown: true, Value: true };

    private static CustodyKind? Felony(SentenceType type) => type switch
    {
        SentenceType.Jail1170hSplit => CustodyKind.Split,
        SentenceType.Jail1170hStraight => CustodyKind.Straight,
        SentenceType.Jail1170hUnknown => CustodyKind.SplitOrStraight,
        SentenceType.StatePrison => CustodyKind.Prison,
        SentenceType.YouthAuthority or SentenceType.FederalPrison => CustodyKind.Other,
        _ => null,
    };

    private static CustodyKind Lesser(SentenceType type) => type == SentenceType.Jail ? CustodyKind.County : CustodyKind.None;

    private static CustodyKind Kind(CustodyAfterRevocation custody) => custody switch
    {
        CustodyAfterRevocation.Jail => CustodyKind.County,
        CustodyAfterRevocation.Jail1170hSplit => CustodyKind.Split,
        CustodyAfterRevocation.Jail1170hStraight => CustodyKind.Straight,
        CustodyAfterRevocation.StatePrison => CustodyKind.Prison,
        _ => CustodyKind.None,
    };
}
