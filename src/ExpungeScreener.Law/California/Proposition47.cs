using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>How a charge stands to the list of Proposition 47.</summary>
internal enum Proposition47Kind
{
    /// <summary>Possession of a drug: the value of anything plays no part.</summary>
    Drug,

    /// <summary>Petty theft with a prior.</summary>
    PettyWithPrior,

    /// <summary>Theft, stolen property, a bad check: a misdemeanor today by what it was worth.</summary>
    Theft,

    /// <summary>Second-degree burglary, which may have been shoplifting.</summary>
    Burglary,

    /// <summary>A vehicle taken or driven.</summary>
    Vehicle,

    /// <summary>Forgery, which counts where the paper is an instrument that PC 473(b) lists.</summary>
    Instrument,

    /// <summary>It may fit by what it was worth; nobody has verified that the section does.</summary>
    UnclearTheft,

    /// <summary>Nobody has verified whether the section fits.</summary>
    Unclear,

    /// <summary>The table does not list it.</summary>
    NotInTable,

    /// <summary>Conspiracy, which goes by its target.</summary>
    Conspiracy,

    /// <summary>Courts have left it out by name.</summary>
    LeftOut,

    /// <summary>Another offense.</summary>
    Other,
}

/// <summary>Which felonies Proposition 47 made misdemeanors.</summary>
internal static class Proposition47
{
    /// <summary>How the charge stands to the list.</summary>
    public static Derived<Proposition47Kind> Kind { get; } = new("kind of offense under Proposition 47", FactLevel.Count, scene =>
        Named(scene) is { } named ? Reading.Of(named) : OffenseRows.Kind(scene, KindOf, Proposition47Kind.NotInTable));

    /// <summary>What was taken must have been worth 950 dollars or less.</summary>
    public static Condition GoesByValue { get; } = Kind.Is(
        Proposition47Kind.Theft, Proposition47Kind.Burglary, Proposition47Kind.Vehicle, Proposition47Kind.Instrument, Proposition47Kind.UnclearTheft);

    /// <summary>Sections that are decided as a whole, whatever subdivision the paper names.</summary>
    private static Proposition47Kind? Named(Scene scene) => (CountFacts.Code.Read(scene), CountFacts.Section.Read(scene)) switch
    {
        ({ IsKnown: true, Value: "PC" }, { IsKnown: true, Value: "182" }) => Proposition47Kind.Conspiracy,
        ({ IsKnown: true, Value: "PC" }, { IsKnown: true, Value: "496d" or "530.5" }) => Proposition47Kind.LeftOut,
        _ => null,
    };

    private static Proposition47Kind KindOf(CaliforniaOffense row) => (row.Code, row.Section, row.Subdivision) switch
    {
        ("WIC", "10980", "c(2)") => Proposition47Kind.LeftOut,
        ("PC", "471" or "472" or "484" or "484g" or "503" or "508", _) => Proposition47Kind.UnclearTheft,
        _ => row.Prop47 switch
        {
            TableValue.Yes => Fitting(row),
            TableValue.No => Proposition47Kind.Other,
            _ => Proposition47Kind.Unclear,
        },
    };

    private static Proposition47Kind Fitting(CaliforniaOffense row) => (row.Code, row.Section) switch
    {
        ("HSC", _) => Proposition47Kind.Drug,
        ("VC", _) => Proposition47Kind.Vehicle,
        (_, "459" or "460") => Proposition47Kind.Burglary,
        (_, "470" or "475" or "476") => Proposition47Kind.Instrument,
        (_, "666") => Proposition47Kind.PettyWithPrior,
        _ => Proposition47Kind.Theft,
    };
}
