using System.Collections.Immutable;

namespace ExpungeScreener.Web.Features.Screening;

/// <summary>The fields of a form as the interview reads them; those that start with an underscore are the framework's.</summary>
internal static class Posted
{
    /// <summary>The most fields that a page reads or keeps.</summary>
    public const int MostFields = 40;

    /// <summary>A form as it came.</summary>
    public static IReadOnlyDictionary<string, string?[]> Fields(IFormCollection form) =>
        Fields(form.Keys, name => form[name].ToArray());

    /// <summary>Fields by name.</summary>
    public static IReadOnlyDictionary<string, string?[]> Fields(IEnumerable<string> names, Func<string, IEnumerable<string?>> values) =>
        names.Where(name => !name.StartsWith('_')).Take(MostFields)
            .ToDictionary(name => name, name => values(name).Take(MostFields).ToArray(), StringComparer.Ordinal);

    /// <summary>What a refused form typed.</summary>
    public static IReadOnlyDictionary<string, string?[]> Fields(ImmutableDictionary<string, ImmutableArray<string>> typed) =>
        Fields(typed.Keys, name => typed[name]);
}
