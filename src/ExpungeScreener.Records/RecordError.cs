namespace ExpungeScreener.Records;

/// <summary>One reason why a record was refused.</summary>
/// <param name="Path">Where in the record, such as <c>cases[0].counts[1].level</c>; <c>$</c> for the whole text.</param>
/// <param name="Code">What kind of error, from the list of <see cref="ErrorCodes"/>.</param>
/// <param name="Message">What is wrong and what to do, in plain words.</param>
/// <param name="Did">What was written there, cut to 80 characters; null where that would not help.</param>
/// <param name="Nearest">The nearest allowed word; null where there is no closed list.</param>
public sealed record RecordError(string Path, string Code, string Message, string? Did = null, string? Nearest = null);

/// <summary>The kinds of errors a record can have.</summary>
public static class ErrorCodes
{
    /// <summary>A field that the contract does not list.</summary>
    public const string UnknownField = "unknown-field";

    /// <summary>A word that is not in the field's closed list.</summary>
    public const string UnknownValue = "unknown-value";

    /// <summary>A field written twice in one object.</summary>
    public const string DuplicateField = "duplicate-field";

    /// <summary>An id that another case, or another charge of the case, has.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>A charge id that would read as a part of the case.</summary>
    public const string ReservedId = "reserved-id";

    /// <summary>A required field that is not there.</summary>
    public const string Missing = "missing";

    /// <summary>Another kind of value than the field takes.</summary>
    public const string WrongType = "wrong-type";

    /// <summary>A text that is no date, or a day that no calendar has.</summary>
    public const string BadDate = "bad-date";

    /// <summary>A number or a date outside its bounds.</summary>
    public const string OutOfRange = "out-of-range";

    /// <summary>A text above its length.</summary>
    public const string TooLong = "too-long";

    /// <summary>A list above its length, or more errors than are listed.</summary>
    public const string TooMany = "too-many";

    /// <summary>Two words of one list that cannot both be true.</summary>
    public const string Contradiction = "contradiction";

    /// <summary>A text that is not JSON.</summary>
    public const string MalformedJson = "malformed-json";

    /// <summary>Objects and lists too deep inside one another.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>A record above its size.</summary>
    public const string TooLarge = "too-large";
}
