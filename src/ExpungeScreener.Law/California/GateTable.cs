using System.Collections;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.California;

/// <summary>Something that runs for the person, here or elsewhere.</summary>
public enum Running
{
    /// <summary>A sentence being served.</summary>
    Sentence,

    /// <summary>A case that is not over.</summary>
    OpenCase,

    /// <summary>Probation.</summary>
    Probation,

    /// <summary>California parole.</summary>
    Parole,

    /// <summary>Postrelease community supervision.</summary>
    Prcs,

    /// <summary>Mandatory supervision after a split jail term.</summary>
    MandatorySupervision,

    /// <summary>Federal probation.</summary>
    FederalProbation,

    /// <summary>Federal supervised release.</summary>
    SupervisedRelease,

    /// <summary>Federal parole.</summary>
    FederalParole,

    /// <summary>Supervision of another state.</summary>
    OtherState,
}

/// <summary>What something that runs does to a way.</summary>
public enum Effect
{
    /// <summary>It must end first.</summary>
    Waits,

    /// <summary>Only a lawyer can say whether it stands in the way.</summary>
    AsksLawyer,
}

/// <summary>What runs elsewhere, against the ways that it holds back.</summary>
public sealed class GateTable(params string[] reliefs) : IEnumerable<(Running What, string Relief, Effect Effect)>
{
    private readonly List<(Running What, string Relief, Effect Effect)> _cells = [];

    /// <summary>The ids of the ways that are held back.</summary>
    public IReadOnlyList<string> Reliefs { get; } = reliefs;

    /// <summary>What that does to that way.</summary>
    public Effect this[string relief, Running what] => _cells.Find(cell => cell.Relief == relief && cell.What == what).Effect;

    /// <summary>Adds a row: one effect for each way, in their order.</summary>
    public void Add(Running what, params Effect[] effects)
    {
        foreach (var (relief, effect) in Reliefs.Zip(effects)) _cells.Add((what, relief, effect));
    }

    /// <inheritdoc/>
    public IEnumerator<(Running What, string Relief, Effect Effect)> GetEnumerator() => _cells.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The kinds of supervision that do that to a way.</summary>
    internal Supervision[] Kinds(string relief, Effect effect)
        => [.. _cells.Where(cell => cell.Relief == relief && cell.Effect == effect).Select(cell => KindOf(cell.What)).OfType<Supervision>()];

    private static Supervision? KindOf(Running what) => what switch
    {
        Running.Parole => Supervision.Parole,
        Running.Prcs => Supervision.Prcs,
        Running.MandatorySupervision => Supervision.MandatorySupervision,
        Running.FederalProbation => Supervision.FederalProbation,
        Running.SupervisedRelease => Supervision.SupervisedRelease,
        Running.FederalParole => Supervision.FederalParole,
        Running.OtherState => Supervision.OtherState,
        _ => null,
    };
}
