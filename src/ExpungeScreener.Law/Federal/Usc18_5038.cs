using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>18 U.S.C. 5038: the record of a federal juvenile case is kept from all but a few.</summary>
public static class Usc18_5038
{
    private static readonly DateOnly Change = new(1984, 10, 12);

    private static readonly Condition Under18 = AgeAtOffense.Reached18.IsNo();

    private static readonly Condition Juvenile = FederalCase.SomeCharge("juvenile finding", CaseFacts.Outcome.Is(Disposition.JuvenileAdjudication));
    private static readonly Condition Dropped = FederalCase.SomeCharge("dismissed", CaseFacts.Outcome.Is(Disposition.Dismissed));

    /// <summary>
    /// Before the change of 1984 the whole file was to be sealed; which law an old case has is for a lawyer. A case that was
    /// dismissed has no finding: its day is that of the offense.
    /// </summary>
    private static readonly Condition OldCase = (Juvenile & ConvictionDate.Before(Change).IsYes())
        | (!Juvenile & CaseFacts.OffenseDate.IsBefore(Change.Year, Change.Month, Change.Day));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-juvenile-5038", "18 USC 5038", Per.Case, RuleVersion.InForce(new DateOnly(1984, 10, 12),
    [
        Covers("federal", FederalCase.InFederalCourt, "18 USC 5038"),
        Covers("juvenile-case", Juvenile | (Dropped & Under18), "18 USC 5031"),
        Requires("under-18", Under18, "18 USC 5031"),
        Requires("started-before-21", FederalFacts.StartedBefore21.IsYes(), "18 USC 5031"),
        Excludes("moved-to-adult-court", JuvenileFacts.TransferredToAdult.IsYes(), "18 USC 5032"),
        AsksLawyer("old-sealing-duty", OldCase, "Pub. L. 98-473"),
        Happens("kept-from-others", "18 USC 5038(a)"),
        Notes("motion-to-enforce", "18 USC 5038(a)"),
        Notes("fbi-keeps-serious-repeats", "18 USC 5038(f)"),
        Warns("immigration", "8 USC 1101(a)(48)(A)"),
    ]));
}
