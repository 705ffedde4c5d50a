using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>
/// Whether the person is in custody on a case: prison, a halfway house, home confinement, probation, parole or
/// supervised release. What is said of the case wins over what is said of the person.
/// </summary>
internal static class Custody
{
    private static readonly Supervision[] FederalKinds = [Supervision.FederalProbation, Supervision.SupervisedRelease, Supervision.FederalParole];

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
        if (custody is { IsKnown: true, Value: true }) return Reading.Of(true);
        if (supervision.IsKnown && FederalKinds.Any(supervision.Value.Contains)) return Reading.Of(true);
        return custody.IsKnown && supervision.IsKnown
            ? Reading.Of(false)
            : Missing.Of<bool>(scene, FederalFacts.InCustody, PersonFacts.InCustody, PersonFacts.Supervision);
    }

    private static bool IsRunning(Scene charge)
        => SupervisionEnd.IsAhead(charge)
            || SentenceFacts.ProbationOutcome.Read(charge) is { IsKnown: true, Value: ProbationOutcome.Ongoing }
            || SentenceFacts.Released.Read(charge) is { IsKnown: true, Value.First: var day } && day > charge.AsOf;

    private static bool IsOver(Scene charge)
        => SupervisionEnd.IsOver(charge) || SentenceFacts.Type.Read(charge) is { IsKnown: true, Value: SentenceType.FineOnly };
}
