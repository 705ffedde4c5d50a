using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>Other pardons for whole groups: Proclamation 4483 (1977), 10780 (2024) and 10887 (2025). Newer grants are named on the Pardon Attorney's list.</summary>
public static class MassPardons
{
    private static readonly Condition Draft = InOneCount(ChargeUnder("50 USC", "3811"));
    private static readonly Condition InCourtMartial = CaseFacts.Court.Is(Court.CourtMartial);
    private static readonly Condition Article125 = InCourtMartial & InOneCount(MilitaryArticle.Is(125));

    /// <summary>Articles 80 to 82: an attempt, a conspiracy or a solicitation counts by what it aimed at.</summary>
    private static readonly Condition AimedAtSomething = InCourtMartial & InOneCount(MilitaryArticle.Is(80, 81, 82));

    private static readonly Condition Military = Article125 | AimedAtSomething;
    private static readonly Condition Washington = FederalCase.InFederalCourt & Circuits.In("DC");
    private static readonly Condition RestrictedGrounds = InOneCount(ChargeUnder("18 USC", "1752"));
    /// <summary>On that day; a case that was decided before it is of no later offense.</summary>
    private static readonly Condition ThatDay = Between((2021, 1, 6), (2021, 1, 6)) & !ConvictionDate.Before(new DateOnly(2021, 1, 6)).IsYes();


    /// <summary>Another charge of that day in Washington, D.C.: it may be related to the events at the Capitol.</summary>
    private static readonly Condition MaybeRelated = Washington & ThatDay;

    private static readonly Condition OfCapitol = (RestrictedGrounds & ThatDay) | MaybeRelated;

    private static readonly Condition DraftYears = Between((1964, 8, 4), (1973, 3, 28));
    /// <summary>Convicted from 1951-05-31 to 2013-12-26; where the day of the conviction is not known, that of the offense stands for it.</summary>
    private static readonly Condition Article125Years = new Derived<bool>("convicted from 1951-05-31 to 2013-12-26", FactLevel.Case, scene =>
    {
        if ((ConvictionDate.Of(scene) ?? (CaseFacts.OffenseDate.Read(scene) is { IsKnown: true, Value: var offense } ? offense : null)) is not { } day)
            return Missing.Of<bool>(scene, CaseFacts.PleaOrVerdictDate, CaseFacts.OffenseDate);
        var (first, last) = (new DateOnly(1951, 5, 31), new DateOnly(2013, 12, 26));
        var truth = day.First >= first && day.Last <= last ? Truth.Yes : day.Last < first || day.First > last ? Truth.No : Truth.Unknown;
        return Readings.Of(truth, scene.PathOf(CaseFacts.PleaOrVerdictDate));
    }).IsYes();


    /// <summary>Title 50, or its appendix, however the paper writes it.</summary>
    private static readonly Condition OfTitle50 = new Derived<bool>("charge under title 50", FactLevel.Count, scene
        => Readings.Test(scene, CountFacts.Code, code => code.StartsWith("50", StringComparison.Ordinal))).IsYes();

    /// <summary>Another section of the same title in the same years: papers of the time may cite the draft law by an older number.</summary>
    private static readonly Condition MaybeDraft = InOneCount(OfTitle50 & !ChargeUnder("50 USC", "3811")) & DraftYears;

    private static readonly Condition InItsDates = (Draft & DraftYears) | MaybeDraft | (Military & Article125Years) | OfCapitol;

    /// <summary>Proclamation 10780 speaks of convictions, 10887 of convictions and open cases.</summary>
    private static readonly Condition Named = Draft | MaybeDraft
        | (Military & FederalCase.Convicted)
        | ((RestrictedGrounds | MaybeRelated) & (FederalCase.Convicted | FederalCase.StillOpen));

    /// <summary>The relief.</summary>
    public static Relief Relief { get; } = Relief.Federal("fed-mass-pardon-other", "U.S. Const. art. II s.2 cl.1", Per.Case, RuleVersion.InForce(new DateOnly(1977, 1, 21),
    [
        Covers("federal-or-military", CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate, Court.CourtMartial), "U.S. Const. art. II s.2 cl.1"),
        Covers("named-offense", Named, "U.S. Const. art. II s.2 cl.1"),
        Requires("in-its-dates", InItsDates, "U.S. Const. art. II s.2 cl.1"),
        Presumes("draft-with-force", Draft & Force.Said, "Proclamation 4483"),
        Presumes("article-125-with-force", Article125 & Force.Said, "Proclamation 10780"),
        Presumes("child-victim", Article125 & FederalFacts.ChildVictim.IsYes(), "Proclamation 10780"),
        AsksLawyer("maybe-draft-law", MaybeDraft & !Draft, "Proclamation 4483"),
        AsksLawyer("aimed-at-article-125", AimedAtSomething & !Article125, "Proclamation 10780"),
        AsksLawyer("maybe-capitol-events", OfCapitol & !(RestrictedGrounds & Washington), "Proclamation 10887"),
        LawyerFirst("consensual-adult-only", Article125, "Proclamation 10780"),
        LawyerFirst("open-case", FederalCase.StillOpen, "Proclamation 10887"),
        Happens("already-pardoned", "U.S. Const. art. II s.2 cl.1"),
        Notes("certificate-proves-it", "28 CFR 1.1"),
        Notes("service-branch-first", Article125, "Proclamation 10780"),
        Notes("some-were-commuted", ThatDay, "Proclamation 10887"),
        Notes("pardon-is-not-erasing", "US v. Noonan, 906 F.2d 952 (3d Cir. 1990)"),
        Notes("newer-lists", "U.S. Const. art. II s.2 cl.1"),
        Warns("immigration", "8 USC 1227(a)(2)(A)(vi)"),
    ]));

    private static Condition Between((int Year, int Month, int Day) first, (int Year, int Month, int Day) last)
    {
        var after = new DateOnly(last.Year, last.Month, last.Day).AddDays(1);
        return !CaseFacts.OffenseDate.IsBefore(first.Year, first.Month, first.Day) & CaseFacts.OffenseDate.IsBefore(after.Year, after.Month, after.Day);
    }
}
