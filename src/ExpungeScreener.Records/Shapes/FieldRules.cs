using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Records.Shapes;

/// <summary>What the contract asks of a few fields beyond their kind.</summary>
internal static class FieldRules
{
    /// <summary>The two days on which the marijuana proclamations ask about residence.</summary>
    public static ImmutableArray<DateOnly> ResidenceDays { get; } = [new(2022, 10, 6), new(2023, 12, 22)];

    /// <summary>Charge ids that would read as a part of the case.</summary>
    public static ImmutableArray<string> ReservedCountIds { get; } = ["sentence", "arrest", "federal", "diversion", "juvenile"];

    /// <summary>The bounds of a whole number, both included.</summary>
    public static (int Least, int Most) Bounds(Fact fact) => fact == PersonFacts.RegistrationTier ? (1, 3) : (0, RecordLimits.Integer);

    /// <summary>The closed list of a text; null when any text will do.</summary>
    public static IReadOnlyList<string>? Listed(Fact fact)
        => fact == CaseFacts.District ? Districts.Ids : fact == CaseFacts.Circuit ? Districts.Circuits : null;
}
