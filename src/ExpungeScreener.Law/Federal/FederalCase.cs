using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>What every federal relief asks of a case: the court, and how the case or a charge in it ended.</summary>
internal static class FederalCase
{
    private static readonly Condition EndedInConviction = CaseFacts.Outcome.Is(Disposition.Convicted);

    /// <summary>The case is in a United States district court or before a magistrate judge.</summary>
    public static Condition InFederalCourt { get; } = CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate);

    /// <summary>The case, or one charge of it, ended in a conviction that stands.</summary>
    public static Condition Convicted { get; } = new InAnyCharge("convicted", EndedInConviction);

    /// <summary>The case, or one charge of it, ended in a conviction that was set aside.</summary>
    public static Condition SetAside { get; } = new InAnyCharge("conviction set aside", CaseFacts.Outcome.Is(Disposition.Vacated));

    /// <summary>A charge of the case is still open.</summary>
    public static Condition StillOpen { get; } = new InAnyCharge("still open", CaseFacts.Outcome.Is(Disposition.Pending));

    /// <summary>The person pleaded guilty or no contest.</summary>
    public static Condition ByPlea { get; } = CaseFacts.DecidedBy.Is(DecidedBy.Plea);

    /// <summary>The case went to trial.</summary>
    public static Condition ByTrial { get; } = CaseFacts.DecidedBy.Is(DecidedBy.Trial);

    /// <summary>Guilt was found, by a plea or a verdict, in a charge that ended in a conviction or waits for its judgment.</summary>
    public static Condition FoundGuilty { get; } = new InAnyCharge(
        "guilt found", EndedInConviction | (CaseFacts.Outcome.Is(Disposition.Pending) & (DeferredJudgment.GuiltFound.IsYes() | ByPlea)));

    /// <summary>One charge of the case, or the case itself where it lists none, is so.</summary>
    public static Condition SomeCharge(string title, Condition inner) => new InAnyCharge(title, inner);

    /// <summary>Every charge of the case ended in one of these ways.</summary>
    public static Condition EveryChargeEnded(string title, params ReadOnlySpan<Disposition> ways)
        => !new InAnyCharge($"{title} in not every charge", !CaseFacts.Outcome.Is(ways));

    /// <summary>The charges of a case; a case that lists none stands for itself.</summary>
    public static IReadOnlyList<Scene> Charges(Scene scene) => scene.Counts.Count == 0 ? [scene] : scene.Counts;

    /// <summary>What one charge at least must show, where a case without listed charges stands for itself.</summary>
    private sealed class InAnyCharge(string title, Condition inner) : Condition, IFitsCharges
    {
        public override Verdict Decide(Scene scene)
        {
            var found = Truth.No;
            foreach (var charge in Charges(scene)) found = Kleene.Or(found, inner.Decide(charge).Truth);
            return new Verdict(found);
        }

        public override void Open(Scene scene, OpenFacts sink)
        {
            foreach (var charge in Charges(scene))
                if (inner.Decide(charge).Truth == Truth.Unknown) inner.Open(charge, sink);
        }

        public override void Because(Scene scene, OpenFacts sink)
        {
            foreach (var charge in Charges(scene))
                if (inner.Decide(charge).Truth == Truth.Yes) inner.Because(charge, sink);
        }

        public IEnumerable<string> Fitting(Scene scene)
            => scene.Counts.Where(charge => inner.Decide(charge).Truth == Truth.Yes).Select(charge => charge.Count!.Id);

        public override string Print() => $"{title} is yes";
    }
}
