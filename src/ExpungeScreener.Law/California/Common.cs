using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>Clauses that the California dismissals share, each with the section's own citation.</summary>
internal static class Common
{
    /// <summary>The case is in a California superior court.</summary>
    public static Condition InCaliforniaCourt { get; } = CaseFacts.Court.Is(Court.CaSuperior);

    /// <summary>The case is in a California court, adult or juvenile.</summary>
    public static Condition InAnyCaliforniaCourt { get; } = CaseFacts.Court.Is(Court.CaSuperior, Court.CaJuvenile);

    /// <summary>The charge ended in a conviction.</summary>
    public static Condition Convicted { get; } = CaseFacts.Outcome.Is(Disposition.Convicted);

    /// <summary>A conspiracy, or an attempt charged by itself: what counts is the offense it aimed at, and nothing names it.</summary>
    public static Condition TargetUnknown { get; } = Saying.ChargeUnder("PC", "182", "664");

    /// <summary>Every kind of supervision that can run.</summary>
    public static IReadOnlyList<Supervision> AnySupervision { get; } = [.. Enum.GetValues<Supervision>().Where(kind => kind != Supervision.None)];

    /// <summary>What is warned beside every California dismissal.</summary>
    public static Clause Immigration { get; } = Clauses.Warns("immigration", "8 USC 1101(a)(48)(A)");

    /// <summary>A stop for an equipment inspection: a misdemeanor of VC 42002.1.</summary>
    public static Condition EquipmentStop { get; }
        = Saying.ChargeUnder("VC", "2800", "2801", "2803") & Levels.Now.Is(OffenseLevel.Misdemeanor) & CountFacts.Vehicle42002_1.IsYes();
}
