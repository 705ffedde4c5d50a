using System.Runtime.InteropServices;

namespace ExpungeScreener.Law.Offenses;

/// <summary>The days on which an offense may have happened, both ends included.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OffenseDays(DateOnly First, DateOnly Last)
{
    /// <summary>An offense whose exact day is known.</summary>
    public static OffenseDays On(DateOnly day) => new(day, day);
}
