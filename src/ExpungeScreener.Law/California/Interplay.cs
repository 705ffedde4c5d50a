using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Facts.AlreadyCleared;

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

    /// <summary>
    /// What was done about a charge before that leaves nothing for the same petition to do. Automatic relief is never among
    /// it: a petition can still help. A way that is not named asks nothing about it.
    /// </summary>
    public static DoneBefore Done { get; } = new()
    {
        { "pc-1203-4", Dismissed, Vacated, Sealed, Expunged },
        { "pc-1203-4a", Dismissed, Vacated, Sealed, Expunged },
        { "pc-1203-41", Dismissed, Vacated, Sealed, Expunged },
        { "pc-1203-42", Dismissed, Vacated, Sealed, Expunged },
        { "pc-1203-425", Dismissed, Vacated, Sealed, Expunged },
        { "pc-1203-4b", Dismissed, Vacated, Sealed, Expunged },
        { "pc-1203-49", Dismissed, Vacated, Sealed, Expunged },
        { "pc-1170-9h", Dismissed, Vacated, Sealed, Expunged },
        { "pc-1203-45", Vacated, Sealed, Expunged },
        { "pc-17-b", Vacated },
        { "pc-1170-18", Prop64, Vacated, Sealed, Expunged },
        { "hsc-11361-8", Prop64, Vacated, Sealed, Expunged },
        { "hsc-11361-9", Vacated, Expunged },
        { "pc-236-14", Vacated },
        { "pc-236-15", Vacated },
        { "pc-653-29", Vacated },
        { "pc-1170-21", Vacated },
        { "pc-1473-7", Vacated },
        { "pc-1016-5", Vacated },
        { "pc-1172-6", Vacated },
        { "pc-4852-cor", Vacated },
        { "ca-pardon", Vacated },
        { "pc-1203-43", Vacated },
        { "pc-851-8", Sealed, Expunged },
        { "pc-851-91", Sealed, Expunged },
        { "diversion-seal", Sealed, Expunged },
        { "wic-781", Sealed, Expunged },
        { "pc-1203-47", Sealed, Expunged },
    };

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

    /// <summary>What may have happened by itself, and the petitions of its kind: first check, then ask.</summary>
    public static ImmutableArray<(string Automatic, ImmutableArray<string> Petitions)> FirstCheck { get; } =
    [
        ("pc-1203-425", ["pc-1203-4", "pc-1203-4a", "pc-1203-41", "pc-1203-42"]),
        ("pc-851-93", ["pc-851-91"]),
        ("hsc-11361-9", ["hsc-11361-8"]),
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

    /// <summary>Nothing was done before that leaves nothing to do; while unknown it is taken so, and named as a fact to check.</summary>
    internal static Clause NotDoneBefore(string relief, string name, string citation)
        => Clauses.Presumes(name, CountFacts.AlreadyCleared.Is(Done[relief].AsSpan()), citation);

    /// <summary>The same for a way that is decided for the whole case: not to any charge of it.</summary>
    internal static Clause NotDoneInCase(string relief, string name, string citation)
        => Clauses.Presumes(name, Saying.InOneCount(CountFacts.AlreadyCleared.Is(Done[relief].AsSpan())), citation);

    /// <summary>The State has marked a charge of the case already.</summary>
    internal static Clause AlreadyAutomaticInOneCount(string citation)
        => Clauses.Notes("already-automatic", Saying.InOneCount(CountFacts.AlreadyCleared.Is(AlreadyCleared.Automatic)), citation);

    /// <summary>Automatic relief was granted already: a petition can still help.</summary>
    internal static Clause AlreadyAutomatic(string citation)
        => Clauses.Notes("already-automatic", CountFacts.AlreadyCleared.Is(AlreadyCleared.Automatic), citation);
}
