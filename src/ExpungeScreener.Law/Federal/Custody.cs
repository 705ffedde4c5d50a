using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>
/// Whether the person is in custody on a case: prison, a halfway house, home confinement, probation, parole or
/// supervised release. What is said of the case wins over what is said of the person.
/// </summary>
internal static class Custody
{
    /// <summary>The kinds of federal supervision, each of which is custody.</summary>
    internal static readonly Supervision[] FederalKinds = [Supervision.FederalProbation, Supervision.SupervisedRelease, Supervision.FederalParole];

    /// <summary>In custody on this case today.</summary>
    public static Derived<bool> Now { get; } = new("in custody or under federal supervision", FactLevel.Case, scene =>
    {
        var said = FederalFacts.InCustody.Read(scene);
        if (said.IsKnown) return said;
        var charges = FederalCase.Charges(scene);
        if (charges.Any(IsRunning)) return Reading.Of(true);
        return charges.All(IsOver) ? Reading.Of(false) : ByPerson(scene);
    });

    private static Reading<bool> ByPerson(Scene scene)
    {
        var (custody, supervision) = (PersonFacts.InCustody.Read(scene), PersonFacts.Supervision.Read(scene));
        if (supervision.IsKnown && FederalKinds.Any(supervision.Value.Contains)) return RunsElsewhere(scene) ? Missing.Of<bool>(scene, FederalFacts.InCustody) : Reading.Of(true);
        if (custody is { IsKnown: true, Value: true }) return MayBeForAnother(scene) ? Missing.Of<bool>(scene, FederalFacts.InCustody) : Reading.Of(true);
        return custody.IsKnown && supervision.IsKnown
            ? Reading.Of(false)
            : Missing.Of<bool>(scene, FederalFacts.InCustody, PersonFacts.InCustody, PersonFacts.Supervision);
    }

    /// <summary>Another listed federal case runs, and explains what is said of the person.</summary>
    private static bool RunsElsewhere(Scene scene)
        => scene.Cases.Any(other => other.Case != scene.Case && CaseFacts.Court.Read(other) is { IsKnown: true, Value: Court.UsDistrict or Court.UsMagistrate }
            && (FederalFacts.InCustody.Read(other) is { IsKnown: true, Value: true } || FederalCase.Charges(other).Any(IsRunning)));

    /// <summary>A person who sits somewhere may sit for another case: one that runs, one of any court with jail or prison, or one after this case's release.</summary>
    private static bool MayBeForAnother(Scene scene)
        => RunsElsewhere(scene) || FederalCase.Charges(scene).All(IsReleased)
            || scene.Cases.Where(other => other.Case != scene.Case).SelectMany(FederalCase.Charges).Any(charge => MayBeInside(charge) && !IsReleased(charge));

    private static bool IsReleased(Scene charge) => SentenceFacts.Released.Read(charge) is { IsKnown: true, Value.Last: var day } && day <= charge.AsOf;

    private static bool MayBeInside(Scene charge)
        => CaseFacts.Outcome.Read(charge) is { IsKnown: true, Value: Disposition.Convicted }
            && SentenceFacts.Type.Read(charge) is { IsKnown: true, Value: not (SentenceType.Probation or SentenceType.FineOnly) };

    private static bool IsRunning(Scene charge)
        => SupervisionEnd.IsAhead(charge)
            || SentenceFacts.ProbationOutcome.Read(charge) is { IsKnown: true, Value: ProbationOutcome.Ongoing }
            || SentenceFacts.Released.Read(charge) is { IsKnown: true, Value.First: var day } && day > charge.AsOf;

    private static bool IsOver(Scene charge)
        => SupervisionEnd.IsOver(charge) || SentenceFacts.Type.Read(charge) is { IsKnown: true, Value: SentenceType.FineOnly }
            || IsProbationOver(charge);

    /// <summary>Probation that is over, and was not taken away for something else.</summary>
    private static bool IsProbationOver(Scene charge)
        => SentenceFacts.Type.Read(charge) is { IsKnown: true, Value: SentenceType.Probation }
            && Terms.ProbationRuns.Read(charge) is { IsKnown: true, Value: false }
            && SentenceFacts.ProbationOutcome.Read(charge) is not { IsKnown: true, Value: ProbationOutcome.Revoked };
}
