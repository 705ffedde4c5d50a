namespace ExpungeScreener.Law.Reasoning;

/// <summary>A set of kinds of clauses.</summary>
[Flags]
internal enum Kinds
{
    None = 0,
    Covers = 1 << ClauseKind.Covers,
    Requires = 1 << ClauseKind.Requires,
    Excludes = 1 << ClauseKind.Excludes,
    Waits = 1 << ClauseKind.Waits,
    Awaits = 1 << ClauseKind.Awaits,
    Deadline = 1 << ClauseKind.Deadline,
    AsksLawyer = 1 << ClauseKind.AsksLawyer,
    Decision = 1 << ClauseKind.Decision,
    LawyerFirst = 1 << ClauseKind.LawyerFirst,
    Note = 1 << ClauseKind.Note,
    Warning = 1 << ClauseKind.Warning,
    Rare = 1 << ClauseKind.Rare,

    /// <summary>What must hold, and what must not.</summary>
    Element = Requires | Excludes,

    /// <summary>What only time or an event changes.</summary>
    Time = Waits | Awaits,

    /// <summary>What must be known before time counts.</summary>
    Gate = Element | Deadline | AsksLawyer,

    /// <summary>What an interview asks about.</summary>
    Asked = Covers | Gate | Time | Decision | Warning | Rare,
}

/// <summary>Asks whether a kind is in a set.</summary>
internal static class KindsExtensions
{
    public static bool IsIn(this ClauseKind kind, Kinds kinds) => ((int)kinds & (1 << (int)kind)) != 0;
}

/// <summary>Which kinds of clauses stand how, at a glance. A presumed exclusion never counts as unknown.</summary>
internal readonly struct Standings
{
    private readonly int _met;
    private readonly int _notMet;
    private readonly int _notYet;
    private readonly int _unknown;

    private Standings(int met, int notMet, int notYet, int unknown, bool presumes)
        => (_met, _notMet, _notYet, _unknown, Presumes) = (met, notMet, notYet, unknown, presumes);

    /// <summary>Whether an exclusion that is unknown is taken as "no".</summary>
    public bool Presumes { get; }

    /// <summary>The same with one clause more.</summary>
    public Standings With(in ClauseState state)
    {
        var kind = 1 << (int)state.Clause.Kind;
        return state.Standing switch
        {
            Standing.Met => new(_met | kind, _notMet, _notYet, _unknown, Presumes),
            Standing.NotMet => new(_met, _notMet | kind, _notYet, _unknown, Presumes),
            Standing.NotYet => new(_met, _notMet, _notYet | kind, _unknown, Presumes),
            _ when state.Clause.Presumed => new(_met, _notMet, _notYet, _unknown, true),
            _ => new(_met, _notMet, _notYet, _unknown | kind, Presumes),
        };
    }

    public bool Has(Kinds kinds, Standing standing) => ((int)kinds & Of(standing)) != 0;

    public bool Any(Kinds kinds) => ((int)kinds & (_met | _notMet | _notYet | _unknown)) != 0;

    private int Of(Standing standing) => standing switch
    {
        Standing.Met => _met,
        Standing.NotMet => _notMet,
        Standing.NotYet => _notYet,
        _ => _unknown,
    };
}
