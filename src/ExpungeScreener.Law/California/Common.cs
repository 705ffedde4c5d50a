using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>Clauses that the California dismissals share, each with the section's own citation.</summary>
internal static class Common
{
    /// <summary>The case is in a California superior court.</summary>
    public static Condition InCaliforniaCourt { get; } = CaseFacts.Court.Is(Court.CaSuperior);

    /// <summary>The charge ended in a conviction.</summary>
    public static Condition Convicted { get; } = CaseFacts.Outcome.Is(Disposition.Convicted);

    /// <summary>No sentence is being served, for anything.</summary>
    public static Clause NotServing(string citation)
        => Clauses.Awaits("not-serving", PersonFacts.ServingSentence, Gates.ServingSentence.IsNo(), citation, Gates.SentenceEnd);

    /// <summary>No probation runs, for anything.</summary>
    public static Clause NotOnProbation(string citation)
        => Clauses.Awaits("not-on-probation", PersonFacts.OnProbation, Gates.OnProbation.IsNo(), citation, Gates.ProbationEnd);

    /// <summary>No case is open, anywhere.</summary>
    public static Clause NotCharged(string citation)
        => Clauses.Awaits("not-charged", PersonFacts.PendingCharges, Gates.PendingCharges.IsNo(), citation);

    /// <summary>The same petition has not been granted; while unknown it is taken not to have been, and named as a fact to check.</summary>
    public static Clause NotYetDismissed(string citation)
        => Clauses.Presumes("not-yet-dismissed", CountFacts.AlreadyCleared.Is(AlreadyCleared.Dismissed, AlreadyCleared.Vacated, AlreadyCleared.Sealed, AlreadyCleared.Expunged), citation);

    /// <summary>The conviction was not taken back; while unknown it is taken not to have been, and named as a fact to check.</summary>
    public static Clause NotVacated(string citation)
        => Clauses.Presumes("not-vacated", CountFacts.AlreadyCleared.Is(AlreadyCleared.Vacated), citation);

    /// <summary>A conspiracy, or an attempt charged by itself: what counts is the offense it aimed at, and nothing names it.</summary>
    public static Condition TargetUnknown { get; } = Saying.ChargeUnder("PC", "182", "664");

    /// <summary>Automatic relief was granted already: a petition can still help.</summary>
    public static Clause AlreadyAutomatic(string citation)
        => Clauses.Notes("already-automatic", CountFacts.AlreadyCleared.Is(AlreadyCleared.Automatic), citation);

    /// <summary>Every kind of supervision that can run.</summary>
    public static IReadOnlyList<Supervision> AnySupervision { get; } = [.. Enum.GetValues<Supervision>().Where(kind => kind != Supervision.None)];

    /// <summary>What is warned beside every California dismissal.</summary>
    public static Clause Immigration { get; } = Clauses.Warns("immigration", "8 USC 1101(a)(48)(A)");

    /// <summary>A stop for an equipment inspection: a misdemeanor of VC 42002.1.</summary>
    public static Condition EquipmentStop { get; }
        = Saying.ChargeUnder("VC", "2800", "2801", "2803") & Levels.Now.Is(OffenseLevel.Misdemeanor) & CountFacts.Vehicle42002_1.IsYes();

    /// <summary>Supervision of these kinds, here or elsewhere, must end first.</summary>
    public static Clause NotSupervised(string citation, params Supervision[] kinds)
        => Clauses.Awaits("not-supervised", PersonFacts.Supervision, Supervised.Under(kinds).IsNo(), citation, Supervised.EndOf(kinds));

    /// <summary>Supervision of these kinds, here or elsewhere: only a lawyer can say whether it stands in the way.</summary>
    public static Clause SupervisionUnclear(string citation, params Supervision[] kinds)
        => Clauses.AsksLawyer("supervision-elsewhere", Supervised.Under(kinds).IsYes(), citation);
}
