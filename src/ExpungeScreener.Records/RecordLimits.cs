namespace ExpungeScreener.Records;

/// <summary>The bounds of a record. More than that is refused, never cut off.</summary>
public static class RecordLimits
{
    /// <summary>The longest record, in bytes of UTF-8.</summary>
    public const int Bytes = 16 * 1024 * 1024;

    /// <summary>The most objects and lists inside one another.</summary>
    public const int Depth = 16;

    /// <summary>The most cases in a record, and the most convictions listed apart from them.</summary>
    public const int Cases = 500;

    /// <summary>The most charges in a case.</summary>
    public const int Counts = 500;

    /// <summary>The longest text, in characters.</summary>
    public const int TextLength = 200;

    /// <summary>The largest whole number; the smallest is 0.</summary>
    public const int Integer = 1200;

    /// <summary>The largest sum of money, in dollars; the smallest is 0.</summary>
    public const decimal Number = 1_000_000_000;

    /// <summary>The most errors that are listed one by one.</summary>
    public const int Errors = 1000;
}
