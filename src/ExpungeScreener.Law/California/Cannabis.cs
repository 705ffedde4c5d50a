using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Clauses;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>What the cannabis laws share: which courts and sections, which days, and what only a lawyer can say.</summary>
internal static class Cannabis
{
    private static readonly HashSet<string> Minors = ["11359 c(3)", "11359 d", "11360 a(3)(C)", "11360 a(3)(D)"];

    /// <summary>A conviction, or a juvenile petition that was found true.</summary>
    public static Condition ConvictedOrAdjudicated { get; } = CaseFacts.Outcome.Is(Disposition.Convicted, Disposition.JuvenileAdjudication);

    /// <summary>Conspiracy, which goes by its target.</summary>
    public static Condition Conspiracy { get; } = Charge("PC", "182");

    /// <summary>The sections around HSC 11362.1, which are younger than Proposition 64.</summary>
    public static Condition YoungerSections { get; } = ChargeUnder("HSC", "11362.1", "11362.3", "11362.4");

    /// <summary>The sections that Proposition 64 is about, and those that it names only to leave them out.</summary>
    public static Condition Section { get; } = ChargeUnder("HSC", "11357", "11358", "11359", "11360", "11361") | YoungerSections | Conspiracy;

    /// <summary>The conviction was before Proposition 64 took effect.</summary>
    public static Condition ConvictedBefore { get; } = ConvictionDay.Of.IsBefore(2016, 11, 9);

    /// <summary>It happened before Proposition 64 took effect; a conviction from before then shows that.</summary>
    public static Condition Before { get; } = CaseFacts.OffenseDate.IsBefore(2016, 11, 9) | ConvictedBefore;

    /// <summary>A sale that involved a minor: as said, or as the subdivision says.</summary>
    public static Derived<bool> SoldToMinor { get; } = new("sold to a minor", FactLevel.Count, scene =>
        (CountFacts.Section.Read(scene), CountFacts.Subdivision.Read(scene)) is ({ IsKnown: true, Value: var section }, { IsKnown: true, Value: var part }) && Minors.Contains($"{section} {part}")
            ? Reading.Of(true)
            : Readings.Test(scene, CountFacts.SoldToMinor, sold => sold));

    /// <summary>Two or more listed convictions under the same section, in other cases.</summary>
    public static Derived<bool> SameSectionTwice { get; } = new("two other convictions under the same section", FactLevel.Count, scene =>
    {
        var section = CountFacts.Section.Read(scene);
        if (!section.IsKnown) return Reading.Missing<bool>(scene.PathOf(CountFacts.Section));
        var others = scene.ListedCharges.Where(charge => charge.Case != scene.Case).Select(charge => IsConviction(charge, section.Value)).ToList();
        if (others.Count(Readings.IsTrue) >= 2) return Reading.Of(true);
        return others.Count(other => other is not { IsKnown: true, Value: false }) < 2 ? Reading.Of(false) : Reading.Missing<bool>(Readings.Missing(others));
    });

    /// <summary>The sentence still runs; for a juvenile petition, the juvenile court has not let the person go.</summary>
    public static Derived<bool> SentenceRuns { get; } = new("the sentence or the juvenile court's power still runs", FactLevel.Count, scene =>
        CaseFacts.Outcome.Read(scene) is { IsKnown: true, Value: Disposition.JuvenileAdjudication } ? JurisdictionRuns(scene) : SentenceState.Runs.Read(scene));

    /// <summary>What Proposition 64 leaves open or leaves at a higher level: only a lawyer can say, unless it has been cleared already.</summary>
    public static Clause[] OnlyALawyerCanSay(string citation, Condition? unless = null)
    {
        Clause Asks(string why, Condition condition, string where) => AsksLawyer(why, unless is null ? condition : condition & !unless, where);
        return
        [
            Asks("conspiracy", Conspiracy, "PC 182"),
            Asks("offense-not-in-table", Offenses.NotInTable.IsYes() & !YoungerSections, citation),
            Asks("younger-section", YoungerSections, citation),
            Asks("attempt-at-listed-crime", CountFacts.Attempt.IsYes(), "PC 664"),
            Asks("sold-to-minor", ChargeUnder("HSC", "11359", "11360") & SoldToMinor.IsYes(), "HSC 11360(a)(3)"),
            Asks("super-strike-and-cannabis", SuperStrikes.Convicted.IsYes(), "PC 667(e)(2)(C)(iv)"),
            Asks("super-strike-unclear", SuperStrikes.Unverified.IsYes(), "PC 667(e)(2)(C)(iv)"),
            Asks("registration-and-cannabis", RegistrableConvictions.Any.IsYes(), "PC 290(c)"),
            Asks("same-section-priors", SameSectionTwice.IsYes(), citation),
        ];
    }

    private static Reading<bool> JurisdictionRuns(Scene scene)
    {
        var ended = JuvenileFacts.JurisdictionEnded.Read(scene);
        var truth = !ended.IsKnown ? Truth.Unknown : ended.Value.Last < scene.AsOf ? Truth.No : ended.Value.First >= scene.AsOf ? Truth.Yes : Truth.Unknown;
        return Readings.Of(truth, scene.PathOf(JuvenileFacts.JurisdictionEnded));
    }

    private static Reading<bool> IsConviction(Scene charge, string section) => ListedConviction.Of(charge, one => Readings.Every(
        Readings.Test(one, CountFacts.Code, code => code == "HSC"),
        Readings.Test(one, CountFacts.Section, other => other == section)));
}
