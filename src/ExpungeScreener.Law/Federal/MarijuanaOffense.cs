using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.Federal;

/// <summary>How a charge stands to the marijuana proclamations.</summary>
internal enum MarijuanaChargeKind
{
    /// <summary>Possession under 21 U.S.C. 844, or the D.C. Code's own words for it.</summary>
    Possession,

    /// <summary>An attempt at that possession: named in the second proclamation only.</summary>
    Attempt,

    /// <summary>Possession under a federal regulation that the second proclamation names.</summary>
    NamedRegulation,

    /// <summary>Possession or use under another regulation for federal property: the list is "not limited to" those named.</summary>
    OtherRegulation,

    /// <summary>Not named in either: a conspiracy to possess, or a state's law on federal land.</summary>
    NotNamed,

    /// <summary>Another drug charge: giving, selling, bringing in, driving, or things to use drugs with.</summary>
    OtherConduct,

    /// <summary>Not a drug charge.</summary>
    None,
}

/// <summary>Which charges the marijuana proclamations speak of. The charge tells the conduct, where it can.</summary>
internal static class MarijuanaOffense
{
    private static readonly HashSet<(string Code, string Section, string Subdivision)> NamedRules =
    [
        ("25 CFR", "11.452", "a"), ("32 CFR", "1903.12", "b(2)"), ("36 CFR", "2.35", "b(2)"), ("36 CFR", "1002.35", "b(2)"), ("36 CFR", "1280.16", "a(1)"),
        ("36 CFR", "702.6", "b"), ("41 CFR", "102-74.400", "a"), ("43 CFR", "8365.1-4", "b(2)"), ("50 CFR", "27.82", "b(2)"),
    ];

    /// <summary>How one charge stands to them.</summary>
    public static Derived<MarijuanaChargeKind> Kind { get; } = new("charge by the marijuana proclamations", FactLevel.Count, scene =>
    {
        var (code, section) = (CountFacts.Code.Read(scene), CountFacts.Section.Read(scene));
        if (!code.IsKnown || !section.IsKnown) return Missing.Of<MarijuanaChargeKind>(scene, CountFacts.Code, CountFacts.Section);
        return (code.Value, section.Value) switch
        {
            ("21 USC", "844") => Is(MarijuanaChargeKind.Possession),
            ("21 USC", "846") => Attempt(scene),
            ("21 USC", "844a") => Is(MarijuanaChargeKind.None),
            ("18 USC", "13") => ByConduct(scene, MarijuanaChargeKind.NotNamed),
            ("DC Code", "48-904.01") => Columbia(scene),
            ("DC Code", "48-904.09") => ColumbiaAttempt(scene),
            ("36 CFR", "4.23") => Is(MarijuanaChargeKind.OtherConduct),
            ("10 USC", "912a") => Is(MarijuanaChargeKind.OtherConduct),
            (var rules, _) when rules.EndsWith(" CFR", StringComparison.Ordinal) => Regulation(scene, rules, section.Value),
            (var law, _) when law != "DC Code" && !law.EndsWith(" USC", StringComparison.Ordinal) => Is(MarijuanaChargeKind.None),
            _ => ByTable(scene, code.Value, section.Value),
        };
    });

    /// <summary>The case lists a charge of one of these kinds.</summary>
    public static Condition OneIs(params ReadOnlySpan<MarijuanaChargeKind> kinds) => InOneCount(Kind.Is(kinds));

    /// <summary>D.C. Code 48-904.01: paragraph (d)(1) is possession, the rest is making and selling.</summary>
    private static Reading<MarijuanaChargeKind> Columbia(Scene scene)
    {
        var part = CountFacts.Subdivision.Read(scene);
        if (!part.IsKnown) return ByConduct(scene, MarijuanaChargeKind.Possession, CountFacts.Subdivision);
        return Is(part.Value.StartsWith("d(1)", StringComparison.Ordinal) || part.Value == "d" ? MarijuanaChargeKind.Possession : MarijuanaChargeKind.OtherConduct);
    }

    /// <summary>D.C. Code 48-904.09 is named for the attempt.</summary>
    private static Reading<MarijuanaChargeKind> ColumbiaAttempt(Scene scene)
        => FederalFacts.Conduct.Read(scene) is { IsKnown: true, Value: FederalConduct.SimplePossession or FederalConduct.Use }
            ? ByAttempt(scene)
            : ByConduct(scene, MarijuanaChargeKind.Attempt);

    /// <summary>21 U.S.C. 846 counts by what it aims at; an attempt is named, a conspiracy is not.</summary>
    private static Reading<MarijuanaChargeKind> Attempt(Scene scene)
    {
        var (part, conduct) = (CountFacts.Subdivision.Read(scene), FederalFacts.Conduct.Read(scene));
        if (part.IsKnown && !part.Value.Contains("844", StringComparison.Ordinal)) return Is(MarijuanaChargeKind.OtherConduct);
        if (part.IsKnown && part.Value.StartsWith("conspiracy", StringComparison.Ordinal)) return Is(MarijuanaChargeKind.NotNamed);
        if (part.IsKnown && part.Value.StartsWith("attempt", StringComparison.Ordinal)) return Is(MarijuanaChargeKind.Attempt);
        if (conduct is { IsKnown: true, Value: FederalConduct.AttemptedSimplePossession }) return Is(MarijuanaChargeKind.Attempt);
        if (!part.IsKnown && !conduct.IsKnown) return Missing.Of<MarijuanaChargeKind>(scene, CountFacts.Subdivision, FederalFacts.Conduct);
        if (!part.IsKnown && conduct.Value != FederalConduct.SimplePossession) return Is(MarijuanaChargeKind.OtherConduct);
        return ByAttempt(scene);
    }

    /// <summary>An attempt is named; a conspiracy under the same section is not.</summary>
    private static Reading<MarijuanaChargeKind> ByAttempt(Scene scene)
    {
        var attempt = CountFacts.Attempt.Read(scene);
        if (!attempt.IsKnown) return Missing.Of<MarijuanaChargeKind>(scene, CountFacts.Attempt);
        return Is(attempt.Value ? MarijuanaChargeKind.Attempt : MarijuanaChargeKind.NotNamed);
    }

    private static Reading<MarijuanaChargeKind> Regulation(Scene scene, string code, string section)
    {
        var part = CountFacts.Subdivision.Read(scene);
        var named = NamedRules.Where(rule => rule.Code == code && rule.Section == section).ToList();
        if (named.Count > 0 && part.IsKnown && named.Exists(rule => rule.Subdivision == part.Value)) return Is(MarijuanaChargeKind.NamedRegulation);
        if (named.Count > 0 && !part.IsKnown) return ByConduct(scene, MarijuanaChargeKind.NamedRegulation, CountFacts.Subdivision);
        return ByConduct(scene, MarijuanaChargeKind.OtherRegulation);
    }

    /// <summary>Any other section: by the table where it is listed; where it is not, by whether drugs were part of it.</summary>
    private static Reading<MarijuanaChargeKind> ByTable(Scene scene, string code, string section)
    {
        var rows = FederalOffenses.Match(code, section, null);
        if (rows.Kind == MatchKind.Found) return Is(section == "863" || rows.Candidates.Any(row => row.ControlledSubstance) ? MarijuanaChargeKind.OtherConduct : MarijuanaChargeKind.None);
        var drug = FederalFacts.Drug.Read(scene);
        if (!drug.IsKnown) return Missing.Of<MarijuanaChargeKind>(scene, FederalFacts.Drug, FederalFacts.Conduct);
        return drug.Value == FederalDrug.None ? Is(MarijuanaChargeKind.None) : ByConduct(scene, MarijuanaChargeKind.NotNamed);
    }

    /// <summary>Where the citation does not tell: having it, using it or trying to get it is the kind given; anything else is other conduct, or none.</summary>
    private static Reading<MarijuanaChargeKind> ByConduct(Scene scene, MarijuanaChargeKind possession, params ReadOnlySpan<Fact> alsoOpen)
    {
        var conduct = FederalFacts.Conduct.Read(scene);
        if (!conduct.IsKnown) return Missing.Of<MarijuanaChargeKind>(scene, [.. alsoOpen, FederalFacts.Conduct]);
        return Is(conduct.Value switch
        {
            FederalConduct.SimplePossession or FederalConduct.Use => possession,
            FederalConduct.AttemptedSimplePossession => possession == MarijuanaChargeKind.Possession ? MarijuanaChargeKind.Attempt : possession,
            FederalConduct.None => MarijuanaChargeKind.None,
            _ => MarijuanaChargeKind.OtherConduct,
        });
    }

    private static Reading<MarijuanaChargeKind> Is(MarijuanaChargeKind kind) => Reading.Of(kind);
}
