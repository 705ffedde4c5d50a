namespace ExpungeScreener.Web.Components.Fields;

/// <summary>Parts of a date that a message is about.</summary>
[Flags]
public enum DateParts
{
    /// <summary>No part.</summary>
    None = 0,

    /// <summary>The month.</summary>
    Month = 1,

    /// <summary>The day of the month.</summary>
    Day = 2,

    /// <summary>The year.</summary>
    Year = 4,

    /// <summary>The date as a whole.</summary>
    All = Month | Day | Year,
}
