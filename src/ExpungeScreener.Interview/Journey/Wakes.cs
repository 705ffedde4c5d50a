using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Interview.Questions.Pages;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Journey;

/// <summary>Which laws the interview asks about: the core ones always, special ones once the record points to them.</summary>
internal static class Wakes
{
    private static readonly Condition SomethingWrong = FederalFacts.Grounds.Lists(Enum.GetValues<Ground>());

    private static readonly Condition UnderFederalHand = PersonFacts.Supervision.Lists(Supervision.FederalProbation, Supervision.SupervisedRelease, Supervision.FederalParole)
        | FederalFacts.InCustody.IsYes() | PersonFacts.InCustody.IsYes() | !SentenceFacts.Released.HasCome();

    private static readonly Condition FederalConviction = Where.FederalConviction;
    private static readonly Condition FederalPending = Where.Federal & Where.Pending;
    private static readonly Condition ThreeYearsOld = CaseFacts.JudgmentEntered.ElapsedFederalYears(3);

    /// <summary>New evidence counts for three years, and only after a trial.</summary>
    private static readonly Condition MayHaveNewTrial
        = FederalConviction & (!ThreeYearsOld | Saying.Unclear(ThreeYearsOld)) & (CaseFacts.DecidedBy.Is(DecidedBy.Trial) | Saying.Unclear(CaseFacts.DecidedBy.Is(DecidedBy.Trial)));

    private static readonly Condition OldLaw = FederalConviction & CaseFacts.PleaOrVerdictDate.IsBefore(1984, 10, 12);
    private static readonly Condition Trafficked = PersonFacts.SurvivorOf.Lists(SurvivorOf.Trafficking);

    private static readonly Condition GroupPardoned
        = Saying.InOneCount(CountFacts.Code.Is("50 USC") | Saying.ChargeUnder("18 USC", "1752") | CaseFacts.Court.Is(Court.CourtMartial));

    private static readonly Condition YearOld = CaseFacts.JudgmentEntered.ElapsedFederalYears(1);

    /// <summary>A deadline may still run: until the judgment is known to be over a year old, its date is asked.</summary>
    private static readonly Condition MayBeNew = FederalConviction & (!YearOld | Saying.Unclear(YearOld));

    private static readonly Condition Probated = SentenceFacts.ProbationOutcome.Is(ProbationOutcome.Ongoing) | PersonFacts.Supervision.Lists(Supervision.MandatorySupervision);
    private static readonly Condition Survivor = PersonFacts.SurvivorOf.Lists(Enum.GetValues<SurvivorOf>());
    private static readonly Condition FireCrew = PersonFacts.FireProgram.Is(FireProgram.CdcrCamp, FireProgram.CountyCrew, FireProgram.InstitutionalFirehouse);
    private static readonly Condition Homicide = Saying.ChargeUnder("PC", "187", "189", "191.5", "192", "664");
    private static readonly Condition Cannabis = Saying.ChargeUnder("HSC", "11357", "11360") | ArrestFacts.MarijuanaOnly.IsYes();
    private static readonly Condition Young = CaseFacts.AgeAtOffense.IsAtMost(17);
    private static readonly Condition Misdemeanor = Levels.Now.Is(OffenseLevel.Misdemeanor);

    private static readonly Dictionary<string, Waking> Special = new(StringComparer.Ordinal)
    {
        ["pc-1203-3"] = new(Probated),
        ["pc-1203-42"] = new(SentenceFacts.Type.Is(SentenceType.StatePrison)),
        ["pc-1203-43"] = new(CaseFacts.Outcome.Is(Disposition.DeferredEntry, Disposition.Diversion)),
        ["pc-1203-45"] = new(Young, SpecialPages.Young),
        ["pc-1203-4b"] = new(FireCrew, SpecialPages.Fire),
        ["pc-1203-49"] = new(Survivor, SpecialPages.Survivor),
        ["pc-236-14"] = new(Survivor, SpecialPages.Survivor),
        ["pc-236-15"] = new(Survivor, SpecialPages.Survivor),
        ["pc-17-d"] = new(Misdemeanor),
        ["hsc-11361-5"] = new(Cannabis),
        ["pc-851-8"] = new(ArrestFacts.InnocenceClaimed.IsYes(), SpecialPages.Innocent),
        ["pc-1473-7"] = new(PersonFacts.UsCitizen.IsNo(), SpecialPages.NewProof),
        ["pc-1016-5"] = new(PersonFacts.UsCitizen.IsNo()),
        ["pc-1172-6"] = new(Homicide),
        ["pc-1170-9h"] = new(PersonFacts.MilitaryService.IsYes()),
        ["pc-290-5"] = new(PersonFacts.MustRegister290.IsYes()),
        ["pc-653-29"] = new(Saying.Charge("PC", "653.22")),
        ["pc-1170-21"] = new(Saying.Charge("PC", "647f") | Saying.Charge("HSC", "120291")),
        ["pc-1203-47"] = new(CaseFacts.Court.Is(Court.CaJuvenile) & Saying.InOneCount(Saying.Charge("PC", "647", "b") | Saying.Charge("PC", "653.22"))),
        ["fed-844a-record-expungement"] = new(CaseFacts.Court.Is(Court.CivilAgency) | CaseFacts.Outcome.Is(Disposition.CivilPenalty)),
        ["fed-tsra-vacatur"] = new(Trafficked, SpecialPages.Survivor),
        ["fed-tsra-arrest-a"] = new(Trafficked, SpecialPages.Survivor),
        ["fed-tsra-arrest-b"] = new(Trafficked, SpecialPages.Survivor),
        ["fed-tsra-sentence-reduction"] = new(Trafficked, SpecialPages.Survivor),
        ["fed-mass-pardon-other"] = new(GroupPardoned),
        ["fed-commutation"] = new(FederalConviction & UnderFederalHand),
        ["fed-direct-appeal"] = new(MayBeNew),
        ["fed-magistrate-appeal"] = new(MayBeNew),
        ["fed-rule29"] = new(MayBeNew),
        ["fed-rule33-general"] = new(MayBeNew),
        ["fed-rule33-newevidence"] = new(MayHaveNewTrial),
        ["fed-rule34"] = new(MayBeNew),
        ["fed-rule35a"] = new(MayBeNew),
        ["fed-rule36"] = new(FederalFacts.ClericalError.IsYes()),
        ["fed-rule11d"] = new(FederalPending),
        ["fed-2255"] = new(MayBeNew | (FederalConviction & (UnderFederalHand | SomethingWrong))),
        ["fed-2241-savings"] = new(FederalConviction & UnderFederalHand & SomethingWrong),
        ["fed-coram-nobis"] = new(SomethingWrong),
        ["fed-audita-querela"] = new(FederalConviction & SomethingWrong),
        ["fed-rule48a-dismissal"] = new(FederalPending),
        ["fed-pretrial-diversion"] = new(FederalPending | (Where.Federal & CaseFacts.Outcome.Is(Disposition.Diversion))),
        ["fed-equitable-expungement"] = new(SomethingWrong | FederalFacts.ConvictionInvalidated.IsYes() | FederalFacts.ArrestUnlawful.IsYes() | FederalFacts.ClericalError.IsYes()),
        ["fed-fyca-set-aside"] = new(OldLaw | FederalFacts.SentencedAsYouthOffender.IsYes(), SpecialPages.YouthAct),
        ["fed-juvenile-5038"] = new(Where.Federal & CaseFacts.Outcome.Is(Disposition.JuvenileAdjudication)),
        ["fed-fbi-record-challenge"] = new(FederalFacts.FbiRecordError.IsYes(), SpecialPages.FbiRecord),
        ["fed-dna-expungement"] = new(FederalFacts.DnaTaken.IsYes(), SpecialPages.Dna),
        ["fed-firearm-925c"] = new(FederalFacts.FirearmDisability.IsYes(), SpecialPages.GunBan),
        ["fed-early-end-probation"] = new(FederalConviction & PersonFacts.Supervision.Lists(Supervision.FederalProbation)),
        ["fed-early-end-supervised-release"] = new(FederalConviction & PersonFacts.Supervision.Lists(Supervision.SupervisedRelease)),
        ["fed-compassionate-release"] = new(FederalConviction & PersonFacts.InCustody.IsYes(), SpecialPages.InPrison),
        ["fed-benefits-862"] = new(FederalFacts.BenefitsDenied862.IsYes(), SpecialPages.Benefits),
    };

    /// <summary>Whether the interview pursues this relief there.</summary>
    /// <param name="determination">What the relief comes to in a scene.</param>
    /// <param name="ticked">The rows of the checklist of rare situations that were ticked.</param>
    public static bool IsLive(Determination determination, IReadOnlyCollection<string> ticked)
        => !Special.TryGetValue(determination.Relief.Id, out var waking)
            || (waking.Row is { } row && ticked.Contains(row))
            || waking.Record.Decide(determination.Scene).Truth == Truth.Yes;

    /// <summary>Whether the relief is asked about only where the record points to it.</summary>
    public static bool IsSpecial(string relief) => Special.ContainsKey(relief);

    /// <summary>What wakes a special relief: what the record says, or a row of the checklist.</summary>
    private sealed record Waking(Condition Record, string? Row = null);
}
