namespace ExpungeScreener.Law.Offenses;

/// <summary>What one cell of the California table says.</summary>
public enum TableValue
{
    /// <summary>"n": not listed by section; an enhancement can still make a felony serious or violent.</summary>
    No,

    /// <summary>"y".</summary>
    Yes,

    /// <summary>"?" in a row whose notes begin with COND: it turns on a fact about the case.</summary>
    Conditional,

    /// <summary>"?" in any other row: nobody has checked it yet, and no fact settles it.</summary>
    Unverified,

    /// <summary>"felony-only": yes for a felony conviction, no for a misdemeanor.</summary>
    FelonyOnly,
}

/// <summary>The level a section carries before anyone looks at the case.</summary>
public enum OffenseClass
{
    /// <summary>Always a felony.</summary>
    Felony,

    /// <summary>Always a misdemeanor.</summary>
    Misdemeanor,

    /// <summary>Always an infraction.</summary>
    Infraction,

    /// <summary>A felony or a misdemeanor.</summary>
    Wobbler,

    /// <summary>A misdemeanor or an infraction.</summary>
    Wobblette,

    /// <summary>The table does not say.</summary>
    Unsettled,
}

/// <summary>A column of the California table that a relief may read.</summary>
public enum Column
{
    /// <summary>PC 1203.4(b): shut out of dismissal after probation.</summary>
    Excluded1203_4,

    /// <summary>VC 12810(a) to (e): a driving offense that makes dismissal the judge's choice.</summary>
    Vc12810,

    /// <summary>PC 290(c): a duty to register.</summary>
    Registrable290,

    /// <summary>PC 1192.7(c): serious by section.</summary>
    Serious1192_7,

    /// <summary>PC 667.5(c): violent by section.</summary>
    Violent667_5,

    /// <summary>PC 1170.18: an old felony under it may fit Proposition 47.</summary>
    Prop47,

    /// <summary>HSC 11361.8: an old conviction under it may fit Proposition 64.</summary>
    Prop64,

    /// <summary>A controlled substance offense.</summary>
    ControlledSubstance,

    /// <summary>PC 667(e)(2)(C)(iv): a "super strike" that bars Propositions 47 and 64.</summary>
    SuperStrike,
}
