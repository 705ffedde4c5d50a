using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>How a charge stands to the possession offense of 21 U.S.C. 844.</summary>
internal enum DrugChargeKind
{
    /// <summary>Described in section 844, or sent there by its own words.</summary>
    Described,

    /// <summary>Possession under a regulation for parks and other federal land: one circuit treats it like 844.</summary>
    Regulation,

    /// <summary>No court has settled whether it is described in section 844.</summary>
    Unsettled,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Which charges are "described in" 21 U.S.C. 844.</summary>
internal static class DrugCharge
{
    private static readonly HashSet<(string Code, string Section, string Subdivision)> PossessionRules =
    [
        ("36 CFR", "2.35", "b(2)"), ("36 CFR", "1002.35", "b(2)"), ("43 CFR", "8365.1-4", "b(2)"),
        ("50 CFR", "27.82", "b(2)"), ("41 CFR", "102-74.400", "a"), ("32 CFR", "1903.12", "b(2)"),
    ];

    /// <summary>How the charge stands to section 844.</summary>
    public static Derived<DrugChargeKind> Kind { get; } = new("kind of drug charge", FactLevel.Count, scene =>
    {
        var (code, section) = (CountFacts.Code.Read(scene), CountFacts.Section.Read(scene));
        if (code.IsKnown && code.Value is not ("21 USC" or "18 USC") && !IsRegulation(code.Value)) return Is(DrugChargeKind.Other);
        if (!code.IsKnown || !section.IsKnown) return Open(scene, CountFacts.Code, CountFacts.Section);
        return (code.Value, section.Value) switch
        {
            ("21 USC", "844") => Is(NamesChemical(scene) ? DrugChargeKind.Unsettled : DrugChargeKind.Described),
            ("21 USC", "841") => Distribution(scene),
            ("21 USC", "846") => Attempt(scene),
            ("18 USC", "13") => ByConduct(scene, DrugChargeKind.Unsettled),
            (var rules, _) when IsRegulation(rules) => Regulation(scene, rules, section.Value),
            _ => Is(DrugChargeKind.Other),
        };
    });

    /// <summary>The charge is described in section 844, as far as its own words go.</summary>
    public static Condition Described { get; } = Kind.Is(DrugChargeKind.Described);

    /// <summary>The charge is described in section 844, or somebody could say so.</summary>
    public static Condition Possession { get; } = Kind.Is(DrugChargeKind.Described, DrugChargeKind.Regulation, DrugChargeKind.Unsettled);

    /// <summary>The charge is possession under a regulation.</summary>
    public static Condition UnderRegulation { get; } = Kind.Is(DrugChargeKind.Regulation);

    private static bool IsRegulation(string code) => code.EndsWith(" CFR", StringComparison.Ordinal);

    private static bool NamesChemical(Scene scene)
        => CountFacts.Subdivision.Read(scene) is { IsKnown: true, Value: var part }
            && (part.Contains("list I", StringComparison.Ordinal) || part.Contains("PSE", StringComparison.Ordinal));

    /// <summary>21 U.S.C. 841: only the gift of a little marijuana, paragraph (b)(4), is sent to section 844.</summary>
    private static Reading<DrugChargeKind> Distribution(Scene scene)
    {
        var part = CountFacts.Subdivision.Read(scene);
        if (part.IsKnown && part.Value.Contains("b(4)", StringComparison.Ordinal)) return Is(DrugChargeKind.Described);
        if (part.IsKnown && part.Value.Contains('b', StringComparison.Ordinal)) return Is(DrugChargeKind.Other);
        var conduct = FederalFacts.Conduct.Read(scene);
        if (!conduct.IsKnown) return Open(scene, FederalFacts.Conduct, CountFacts.Subdivision);
        return conduct.Value == FederalConduct.GiftNoPayment ? Gift(scene) : Is(DrugChargeKind.Other);
    }

    /// <summary>A gift without the paragraph named: only marijuana can be the small gift of (b)(4).</summary>
    private static Reading<DrugChargeKind> Gift(Scene scene)
    {
        var drug = FederalFacts.Drug.Read(scene);
        if (!drug.IsKnown) return Open(scene, CountFacts.Subdivision, FederalFacts.Drug);
        return Is(drug.Value switch
        {
            FederalDrug.MarijuanaOnly => DrugChargeKind.Described,
            FederalDrug.Mixed => DrugChargeKind.Unsettled,
            _ => DrugChargeKind.Other,
        });
    }

    /// <summary>21 U.S.C. 846: an attempt or conspiracy, which counts by the section it aims at.</summary>
    private static Reading<DrugChargeKind> Attempt(Scene scene)
    {
        var part = CountFacts.Subdivision.Read(scene);
        if (!part.IsKnown) return ByConduct(scene, DrugChargeKind.Unsettled, CountFacts.Subdivision);
        return Is(part.Value.Contains("844", StringComparison.Ordinal) ? DrugChargeKind.Unsettled : DrugChargeKind.Other);
    }

    private static Reading<DrugChargeKind> Regulation(Scene scene, string code, string section)
    {
        var part = CountFacts.Subdivision.Read(scene);
        var listed = PossessionRules.Where(rule => rule.Code == code && rule.Section == section).ToList();
        if (listed.Count == 0) return ByConduct(scene, DrugChargeKind.Unsettled);
        if (!part.IsKnown) return ByConduct(scene, DrugChargeKind.Regulation, CountFacts.Subdivision);
        return Is(listed.Exists(rule => rule.Subdivision == part.Value) ? DrugChargeKind.Regulation : DrugChargeKind.Other);
    }

    /// <summary>Where the citation does not tell: possession, or an attempt at it, is the kind given; anything else is other.</summary>
    private static Reading<DrugChargeKind> ByConduct(Scene scene, DrugChargeKind possession, params ReadOnlySpan<Fact> alsoOpen)
    {
        var conduct = FederalFacts.Conduct.Read(scene);
        if (!conduct.IsKnown) return Open(scene, [.. alsoOpen, FederalFacts.Conduct]);
        return Is(conduct.Value is FederalConduct.SimplePossession or FederalConduct.AttemptedSimplePossession ? possession : DrugChargeKind.Other);
    }

    private static Reading<DrugChargeKind> Is(DrugChargeKind kind) => Reading.Of(kind);

    private static Reading<DrugChargeKind> Open(Scene scene, params ReadOnlySpan<Fact> facts) => Missing.Of<DrugChargeKind>(scene, facts);
}
