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
    public static Condition Convicted { get; } = new InAnyCharge("convicted", EndedInConviction).Reading.IsYes();

    /// <summary>The case, or one charge of it, ended in a conviction that was set aside.</summary>
    public static Condition SetAside { get; } = new InAnyCharge("conviction set aside", CaseFacts.Outcome.Is(Disposition.Vacated)).Reading.IsYes();

    /// <summary>The charges of a case; a case that lists none stands for itself.</summary>
    public static IReadOnlyList<Scene> Charges(Scene scene) => scene.Counts.Count == 0 ? [scene] : scene.Counts;

    /// <summary>A fact that one charge at least must show, where a case without listed charges stands for itself.</summary>
    private sealed class InAnyCharge(string title, Condition inner)
    {
        public Derived<bool> Reading { get; } = new(title, FactLevel.Case, scene =>
        {
            var (found, sink) = (Truth.No, new OpenFacts());
            foreach (var charge in Charges(scene))
            {
                var truth = inner.Decide(charge).Truth;
                if (truth == Truth.Unknown) inner.Open(charge, sink);
                found = Kleene.Or(found, truth);
            }

            return found == Truth.Unknown ? Reasoning.Reading.Missing<bool>([.. sink.ToImmutable()]) : Reasoning.Reading.Of(found == Truth.Yes);
        });
    }
}
