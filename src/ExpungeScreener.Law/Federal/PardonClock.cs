using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>
/// The start of the five years before a petition for pardon: release from confinement, or sentencing where there was
/// none; and again the same for every newer conviction that is more than an infraction.
/// </summary>
internal static class PardonClock
{
    /// <summary>The years that must pass, from 28 CFR 1.2.</summary>
    public const int Years = 5;

    /// <summary>The latest of these starts.</summary>
    public static Derived<DateSpan> Start { get; } = new("release or sentencing, of the newest conviction", FactLevel.Case, scene =>
    {
        var own = Own(scene);
        if (!own.IsKnown) return own;
        if (!PersonFacts.ConvictionSince.Read(scene).IsKnown) return Missing.Of<DateSpan>(scene, PersonFacts.ConvictionSince);
        return NewerConvictions.Of(scene).Aggregate(new ClockStart(own.Value, true, [.. own.Missing]), ClockStart.Later).Read(scene.AsOf);
    });

    /// <summary>A term of imprisonment was imposed in this case: as said, or as the sentence shows.</summary>
    public static Derived<bool> Imprisonment { get; } = new("imprisonment imposed", FactLevel.Case, Imprisoned);

    /// <summary>The person is under parole, supervised release or the like, here or elsewhere.</summary>
    public static Derived<bool> Supervised { get; } = new("under supervision", FactLevel.Case, scene =>
    {
        if (scene.ListedCharges.Any(IsRunning)) return Reading.Of(true);
        var said = PersonFacts.Supervision.Read(scene);
        return said.IsKnown ? Reading.Of(said.Value.Values.Any(kind => kind != Supervision.None)) : Missing.Of<bool>(scene, PersonFacts.Supervision);
    });

    /// <summary>The person is on probation, here or elsewhere.</summary>
    public static Derived<bool> OnProbation { get; } = new("on probation", FactLevel.Case, scene =>
        scene.ListedCharges.Any(SupervisionEnd.ProbationRuns)
            ? Reading.Of(true)
            : PersonFacts.OnProbation.Read(scene) is { IsKnown: true } said ? said : Missing.Of<bool>(scene, PersonFacts.OnProbation));

    private static bool IsRunning(Scene charge)
        => CaseFacts.Outcome.Read(charge) is { IsKnown: true, Value: Disposition.Convicted } && SupervisionEnd.IsAhead(charge);

    private static Reading<DateSpan> Own(Scene scene)
    {
        var prison = Imprisonment.Read(scene);
        if (!prison.IsKnown) return prison.StillMissing<DateSpan>();
        return prison.Value ? Released(scene) : Sentenced(scene);
    }

    private static Reading<bool> Imprisoned(Scene scene)
    {
        var said = FederalFacts.PrisonImposed.Read(scene);
        if (said.IsKnown) return said;
        var charges = FederalCase.Charges(scene);
        if (charges.Any(charge => SentenceFacts.Released.Read(charge).IsKnown)) return Reading.Of(true);
        var types = charges.Select(charge => SentenceFacts.Type.Read(charge)).ToList();
        if (types.Exists(type => type is { IsKnown: true, Value: not (SentenceType.Probation or SentenceType.FineOnly) })) return Reading.Of(true);
        return types.TrueForAll(type => type.IsKnown) ? Reading.Of(false) : Missing.Of<bool>(scene, FederalFacts.PrisonImposed);
    }

    private static bool MayImprison(Scene charge)
        => SentenceFacts.Type.Read(charge) is not { IsKnown: true, Value: SentenceType.Probation or SentenceType.FineOnly };

    private static Reading<DateSpan> Released(Scene scene)
    {
        var charge = FederalCase.Charges(scene).Where(charge => SentenceFacts.Released.Read(charge).IsKnown).MaxBy(charge => SentenceFacts.Released.Read(charge).Value.Last);
        return Missing.Dated(charge ?? FederalCase.Charges(scene).FirstOrDefault(MayImprison) ?? scene, SentenceFacts.Released);
    }

    /// <summary>The day of sentencing; while it is unknown, some day from the plea or verdict to the entry of judgment.</summary>
    private static Reading<DateSpan> Sentenced(Scene scene)
    {
        if (CaseFacts.SentencingDate.Read(scene).IsKnown || CaseFacts.JudgmentEntered.Read(scene) is not { IsKnown: true, Value.Last: var last })
            return Missing.Dated(scene, CaseFacts.SentencingDate);
        var first = CaseFacts.PleaOrVerdictDate.Read(scene) is { IsKnown: true, Value.First: var plea } && plea <= last ? plea : DateOnly.MinValue;
        return Reading.Cautious(new DateSpan(first, last), scene.PathOf(CaseFacts.SentencingDate));
    }
}
