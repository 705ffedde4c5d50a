using System.Collections.Immutable;

namespace ExpungeScreener.Law.Federal;

/// <summary>
/// The order in which a federal practitioner looks at a case, and in which the federal ways are shown and asked about:
/// deadlines first, then what is no conviction, survivors, marijuana, old youth laws, legal errors, what is invalid
/// already, clerical errors, and forgiveness last.
/// </summary>
public static class Triage
{
    /// <summary>Every federal way, in that order.</summary>
    public static ImmutableArray<string> Order { get; } =
    [
        "fed-rule48a-dismissal", "fed-pretrial-diversion", "fed-3607a-prejudgment-probation", "fed-rule11d",
        "fed-direct-appeal", "fed-magistrate-appeal", "fed-rule29", "fed-rule33-general", "fed-rule34", "fed-rule35a", "fed-rule33-newevidence",
        "fed-record-of-other-courts", "fed-military-record", "fed-844a-record-expungement",
        "fed-tsra-vacatur", "fed-tsra-arrest-a", "fed-tsra-arrest-b", "fed-tsra-sentence-reduction",
        "fed-3607c-expungement", "fed-3607b-nonconviction-status", "fed-juvenile-5038",
        "fed-marijuana-pardon-2022", "fed-marijuana-pardon-2023", "fed-mass-pardon-other",
        "fed-fyca-set-aside", "fed-former-844b-legacy",
        "fed-2255", "fed-2241-savings", "fed-coram-nobis", "fed-audita-querela",
        "fed-fbi-record-challenge", "fed-dna-expungement", "fed-arrest-no-conviction", "fed-equitable-expungement", "fed-rule36",
        "fed-presidential-pardon", "fed-commutation", "fed-early-end-probation", "fed-early-end-supervised-release", "fed-compassionate-release",
        "fed-firearm-925c", "fed-benefits-862",
    ];

    /// <summary>A way that erases comes before one that only forgives, for the same case: both are shown.</summary>
    public static ImmutableArray<(string First, ImmutableArray<string> Then)> ErasingFirst { get; } =
    [
        ("fed-3607c-expungement", ["fed-marijuana-pardon-2022", "fed-marijuana-pardon-2023"]),
    ];
}
