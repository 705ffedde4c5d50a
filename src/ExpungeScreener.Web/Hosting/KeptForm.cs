using Microsoft.Extensions.Primitives;

namespace ExpungeScreener.Web.Hosting;

/// <summary>What a visitor sent with a form whose token no longer held, so that the page can show it again. Never written anywhere.</summary>
/// <remarks>At most 40 fields of at most 300 characters each; longer text is cut, further fields are dropped.</remarks>
public sealed class KeptForm
{
    /// <summary>The most fields that are kept.</summary>
    public const int MostFields = 40;

    /// <summary>The longest text that is kept, in characters.</summary>
    public const int LongestText = 300;

    private readonly Dictionary<string, string[]> fields;

    private KeptForm(Dictionary<string, string[]> fields) => this.fields = fields;

    /// <summary>The names of the fields that were kept.</summary>
    public IEnumerable<string> Names => fields.Keys;

    /// <summary>The first value sent for a field; null when there was none.</summary>
    public string? this[string name] => All(name) is [var first, ..] ? first : null;

    /// <summary>All values sent for a field, as check boxes send them.</summary>
    public IReadOnlyList<string> All(string name) => fields.GetValueOrDefault(name, []);

    /// <summary>Keeps the fields of a form but for those that start with an underscore, which are the framework's.</summary>
    public static KeptForm From(IEnumerable<KeyValuePair<string, StringValues>> form) =>
        new(form
            .Where(field => !field.Key.StartsWith('_') && field.Key.Length <= LongestText)
            .Take(MostFields)
            .ToDictionary(field => field.Key, field => field.Value.OfType<string>().Take(MostFields).Select(Cut).ToArray(), StringComparer.Ordinal));

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText];
}
