using System.Collections.Immutable;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>
/// Another relief for the same charge, or the best of several, on which a law builds: it has been granted, or it is
/// open. While it is unknown whether it was granted it is taken not to have been, as <see cref="Clauses.Presumes(string, Condition, string)"/>
/// does; the rule names that fact in such a clause beside.
/// </summary>
/// <param name="granted">It was granted already.</param>
/// <param name="reliefs">The reliefs; any of them will do.</param>
public sealed class OtherRelief(Condition granted, params ImmutableArray<Relief> reliefs)
{
    private readonly Derived<Determination> _best = Remember(reliefs);

    /// <summary>It is open or was granted, or comes with time or an event, or only a lawyer can say. Unknown while facts are missing.</summary>
    public Condition IsPossible => new Possible(this);

    /// <summary>It is open or was granted. Not yet while a day or an event is missing; unknown while facts are missing, or only a lawyer can say.</summary>
    public Condition IsReached => new Reached(this);

    /// <summary>Only a lawyer can say whether it is open.</summary>
    public Condition AsksLawyer => new ForLawyer(this);

    private string Title => _best.Title;

    private static Derived<Determination> Remember(ImmutableArray<Relief> reliefs)
    {
        foreach (var relief in reliefs) relief.IsBuiltOn = true;
        return new(string.Join(" or ", reliefs.Select(relief => relief.Citation)), Facts.FactLevel.Count, scene => Reading.Of(Best(scene, reliefs)));
    }

    private static Determination Best(Scene scene, ImmutableArray<Relief> reliefs)
    {
        ImmutableArray<Determination> found = [.. reliefs.Select(relief => Precedence.Decide(relief, scene, Edition.Unbounded))];
        var best = found.MinBy(one => one.Outcome)!;
        return best.Outcome == Outcome.Open ? best : best with { MissingFacts = [.. found.SelectMany(one => one.MissingFacts).Distinct()] };
    }

    private bool IsGranted(Scene scene) => granted.Decide(scene).Truth == Truth.Yes;

    private Determination Found(Scene scene) => _best.Read(scene).Value;

    private abstract class About(OtherRelief other) : Condition
    {
        protected OtherRelief Other { get; } = other;

        public override Verdict Decide(Scene scene) => Other.IsGranted(scene) ? Granted : Of(Other.Found(scene));

        public override void Open(Scene scene, OpenFacts sink)
        {
            ArgumentNullException.ThrowIfNull(sink);
            sink.Add(Other.Found(scene).MissingFacts.AsSpan());
        }

        protected virtual Verdict Granted => Verdict.Yes;

        protected abstract Verdict Of(Determination found);
    }

    private sealed class Possible(OtherRelief other) : About(other)
    {
        public override string Print() => $"{Other.Title} is not closed for this charge, or was granted";

        protected override Verdict Of(Determination found) => found.Outcome switch
        {
            Outcome.NeedsFacts => Verdict.Unknown,
            Outcome.Closed or Outcome.NotApplicable => Verdict.No,
            _ => Verdict.Yes,
        };
    }

    private sealed class Reached(OtherRelief other) : About(other)
    {
        public override string Print() => $"{Other.Title} is open for this charge, or was granted";

        public override void Await(Scene scene, OpenFacts events, OpenFacts dates)
        {
            ArgumentNullException.ThrowIfNull(events);
            ArgumentNullException.ThrowIfNull(dates);
            events.Add(Other.Found(scene).WaitsFor.AsSpan());
            dates.Add(Other.Found(scene).MissingFacts.AsSpan());
        }

        protected override Verdict Of(Determination found) => found.Outcome switch
        {
            Outcome.Open => Verdict.Yes,
            Outcome.NeedsFacts or Outcome.AskLawyer => new Verdict(Truth.Unknown, found.OpensOn, found.Estimated),
            Outcome.OpensOn => new Verdict(Truth.No, found.OpensOn, found.Estimated),
            _ => Verdict.No,
        };
    }

    private sealed class ForLawyer(OtherRelief other) : About(other)
    {
        public override string Print() => $"only a lawyer can say whether {Other.Title} is open for this charge";

        protected override Verdict Granted => Verdict.No;

        protected override Verdict Of(Determination found) => found.Outcome switch
        {
            Outcome.NeedsFacts => Verdict.Unknown,
            var outcome => new Verdict(Kleene.Of(outcome == Outcome.AskLawyer)),
        };
    }
}
