using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>
/// How the California ways act on each other and what runs elsewhere holds them back, in one place. The reliefs say at
/// which line of their statute it counts; what it does is said here, and explained in docs/law/interplay.md.
/// </summary>
public static class Interplay
{
    private const Effect Wait = Effect.Waits;
    private const Effect Ask = Effect.AsksLawyer;

    /// <summary>What runs elsewhere, and what it does to the ways that it holds back. Every other way is left alone.</summary>
    public static GateTable HeldBack { get; } = new("pc-1203-4", "pc-1203-4a", "pc-1203-41", "pc-1203-42", "pc-1203-425")
    {
        //                                1203.4  1203.4a  1203.41  1203.42  1203.425
        { Running.Sentence,               Wait,   Wait,    Wait,    Wait,    Wait },
        { Running.OpenCase,               Wait,   Wait,    Wait,    Wait,    Wait },
        { Running.Probation,              Wait,   Ask,     Wait,    Wait,    Wait },
        { Running.Parole,                 Ask,    Ask,     Wait,    Wait,    Wait },
        { Running.Prcs,                   Ask,    Ask,     Ask,     Wait,    Wait },
        { Running.MandatorySupervision,   Ask,    Ask,     Wait,    Wait,    Wait },
        { Running.FederalProbation,       Ask,    Ask,     Ask,     Wait,    Wait },
        { Running.SupervisedRelease,      Ask,    Ask,     Ask,     Wait,    Wait },
        { Running.FederalParole,          Ask,    Ask,     Ask,     Wait,    Wait },
        { Running.OtherState,             Ask,    Ask,     Ask,     Wait,    Ask },
    };

    /// <summary>What was done before that leaves nothing for the same petition to do. Automatic relief is not among them: a petition can still help.</summary>
    public static ImmutableArray<AlreadyCleared> ClosesTheSamePetition { get; }
        = [AlreadyCleared.Dismissed, AlreadyCleared.Vacated, AlreadyCleared.Sealed, AlreadyCleared.Expunged];

    /// <summary>
    /// The order in which several ways for one charge are shown: what undoes a conviction, then what lowers it, then what
    /// dismisses it, then what forgives it. What may have happened by itself comes before a petition of its kind.
    /// </summary>
    public static ImmutableArray<string> Order { get; } =
    [
        "pc-236-14", "pc-236-15", "pc-1473-7", "pc-1016-5", "pc-1172-6", "pc-653-29", "pc-1170-21",
        "hsc-11361-9", "hsc-11361-8", "hsc-11361-5", "pc-1170-18", "pc-17-b",
        "pc-1203-43", "pc-1203-425", "pc-1203-4", "pc-1203-4a", "pc-1203-41", "pc-1203-42", "pc-1203-4b", "pc-1203-49", "pc-1170-9h",
        "pc-17-d", "pc-1203-45", "pc-1203-3",
        "pc-851-93", "pc-851-91", "diversion-seal", "pc-851-8",
        "wic-786", "wic-781", "pc-1203-47",
        "pc-4852-cor", "ca-pardon", "pc-290-5",
    ];

    /// <summary>No sentence is being served, for anything.</summary>
    internal static Clause NotServing(string citation)
        => Clauses.Awaits("not-serving", PersonFacts.ServingSentence, Gates.ServingSentence.IsNo(), citation, Gates.SentenceEnd);

    /// <summary>No case is open, anywhere.</summary>
    internal static Clause NotCharged(string citation)
        => Clauses.Awaits("not-charged", PersonFacts.PendingCharges, Gates.PendingCharges.IsNo(), citation);

    /// <summary>No probation runs, for anything; or, where the section does not name it, only a lawyer can say.</summary>
    internal static Clause NotOnProbation(string relief, string citation) => HeldBack[relief, Running.Probation] == Wait
        ? OffProbation(citation)
        : Clauses.AsksLawyer("probation-elsewhere", Gates.OnProbation.IsYes() | Gates.On3607Probation.IsYes(), citation);

    /// <summary>No probation runs, for anything.</summary>
    internal static Clause OffProbation(string citation)
        => Clauses.Awaits("not-on-probation", PersonFacts.OnProbation, Gates.OnProbation.IsNo(), citation, Gates.ProbationEnd);

    /// <summary>Supervision, here or elsewhere: the kinds that must end first, and those where only a lawyer can say.</summary>
    internal static ImmutableArray<Clause> NotSupervised(string relief, string citation)
    {
        var (waits, asks) = (HeldBack.Kinds(relief, Wait), HeldBack.Kinds(relief, Ask));
        return
        [
            .. waits.Length == 0 ? [] : new[] { Clauses.Awaits("not-supervised", PersonFacts.Supervision, Supervised.Under(waits).IsNo(), citation, Supervised.EndOf(waits)) },
            .. asks.Length == 0 ? [] : new[] { Clauses.AsksLawyer("supervision-elsewhere", Supervised.Under(asks).IsYes(), citation) },
        ];
    }

    /// <summary>The same petition has not been granted; while unknown it is taken not to have been, and named as a fact to check.</summary>
    internal static Clause NotYetDismissed(string citation)
        => Clauses.Presumes("not-yet-dismissed", CountFacts.AlreadyCleared.Is(ClosesTheSamePetition.AsSpan()), citation);

    /// <summary>The conviction was not taken back; while unknown it is taken not to have been, and named as a fact to check.</summary>
    internal static Clause NotVacated(string citation)
        => Clauses.Presumes("not-vacated", CountFacts.AlreadyCleared.Is(AlreadyCleared.Vacated), citation);

    /// <summary>The arrest or petition is not sealed; while unknown it is taken not to be, and named as a fact to check.</summary>
    internal static Clause NotYetSealed(string citation)
        => Clauses.Presumes("not-yet-sealed", Saying.InOneCount(CountFacts.AlreadyCleared.Is(AlreadyCleared.Sealed, AlreadyCleared.Expunged)), citation);

    /// <summary>The State has marked a charge of the case already.</summary>
    internal static Clause AlreadyAutomaticInOneCount(string citation)
        => Clauses.Notes("already-automatic", Saying.InOneCount(CountFacts.AlreadyCleared.Is(AlreadyCleared.Automatic)), citation);

    /// <summary>Automatic relief was granted already: a petition can still help.</summary>
    internal static Clause AlreadyAutomatic(string citation)
        => Clauses.Notes("already-automatic", CountFacts.AlreadyCleared.Is(AlreadyCleared.Automatic), citation);
}
