namespace ExpungeScreener.Law.Reasoning;

/// <summary>Kleene's three values, from no to yes. Unknown is never no.</summary>
public enum Truth
{
    /// <summary>Known not to hold.</summary>
    No,

    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Known to hold.</summary>
    Yes,
}

/// <summary>Kleene's logic.</summary>
public static class Kleene
{
    /// <summary>The truth of something known.</summary>
    public static Truth Of(bool known) => known ? Truth.Yes : Truth.No;

    /// <summary>Yes when both are, no when one is not.</summary>
    public static Truth And(Truth left, Truth right) => left < right ? left : right;

    /// <summary>Yes when one is, no when both are not.</summary>
    public static Truth Or(Truth left, Truth right) => left > right ? left : right;

    /// <summary>Turns yes and no around; unknown stays.</summary>
    public static Truth Not(Truth truth) => Truth.Yes - (int)truth;
}
