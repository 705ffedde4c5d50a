using System.Globalization;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>How a value is written in a printed rule: as the record contract writes it.</summary>
internal static class Wording
{
    public static string Of<T>(T value)
        where T : notnull => value switch
        {
            bool yes => yes ? "yes" : "no",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Enum word => Spell(word),
            _ => value.ToString()!,
        };

    private static string Spell(Enum word)
        => (string)typeof(Spelling<>).MakeGenericType(word.GetType()).GetMethod("Of")!.Invoke(null, [word])!;
}
