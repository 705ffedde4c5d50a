namespace ExpungeScreener.Law.Offenses;

/// <summary>The law whose offenses a search looks through.</summary>
public enum OffenseSystem
{
    /// <summary>California's codes.</summary>
    California,

    /// <summary>Federal law, with the District of Columbia's code.</summary>
    Federal,
}

/// <summary>One offense that a search offers.</summary>
/// <param name="Offense">The offense that the row is about, as the record spells it.</param>
/// <param name="Name">The plain name of the offense.</param>
public sealed record OffenseSuggestion(OffenseCode Offense, string Name)
{
    /// <summary>A stable key that <see cref="OffenseCitation.Parse"/> reads back to the same offense.</summary>
    public string Key => Offense.Key;

    /// <summary>The citation as a page shows it.</summary>
    public string Citation => OffenseCitation.Print(Offense);
}
