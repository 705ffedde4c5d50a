using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Journey;

/// <summary>Which laws the interview asks about: the core ones always, special ones once the record points to them.</summary>
internal static class Wakes
{
    private static readonly Condition SomethingWrong = FederalFacts.Grounds.Lists(Enum.GetValues<Ground>());

    private static readonly Condition UnderFederalHand = PersonFacts.Supervision.Lists(Supervision.FederalProbation, Supervision.SupervisedRelease, Supervision.FederalParole)
        | FederalFacts.InCustody.IsYes();

    private static readonly Condition FederalConviction = CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate) & CaseFacts.Outcome.Is(Disposition.Convicted);
    private static readonly Condition YearOld = CaseFacts.JudgmentEntered.ElapsedFederalYears(1);

    /// <summary>A deadline may still run: until the judgment is known to be over a year old, its date is asked.</summary>
    private static readonly Condition MayBeNew = FederalConviction & (!YearOld | Saying.Unclear(YearOld));

    private static readonly Dictionary<string, Condition> Special = new(StringComparer.Ordinal)
    {
        ["pc-1203-3"] = SentenceFacts.ProbationOutcome.Is(ProbationOutcome.Ongoing) | PersonFacts.Supervision.Lists(Supervision.MandatorySupervision),
        ["pc-1203-42"] = SentenceFacts.Type.Is(SentenceType.StatePrison),
        ["fed-844a-record-expungement"] = CaseFacts.Court.Is(Court.CivilAgency) | CaseFacts.Outcome.Is(Disposition.CivilPenalty),
        ["fed-direct-appeal"] = MayBeNew,
        ["fed-2255"] = MayBeNew | (FederalConviction & (UnderFederalHand | SomethingWrong)),
        ["fed-coram-nobis"] = SomethingWrong,
        ["fed-equitable-expungement"] = SomethingWrong | FederalFacts.ConvictionInvalidated.IsYes() | FederalFacts.ArrestUnlawful.IsYes() | FederalFacts.ClericalError.IsYes(),
    };

    /// <summary>Whether the interview pursues this relief there.</summary>
    public static bool IsLive(Determination determination)
        => !Special.TryGetValue(determination.Relief.Id, out var wakes) || wakes.Decide(determination.Scene).Truth == Truth.Yes;

    /// <summary>Whether the relief is asked about only where the record points to it.</summary>
    public static bool IsSpecial(string relief) => Special.ContainsKey(relief);
}
