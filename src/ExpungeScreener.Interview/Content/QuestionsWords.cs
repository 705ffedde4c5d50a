using System.Collections.Frozen;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Content;

/// <summary>The words of one row.</summary>
public sealed record OptionWords(string Text, string? Hint = null);

/// <summary>The words of one field. Its name says what it is about in a few words; the label asks, where the page has several.</summary>
public sealed record FieldWords(string Name, string? Label = null, string? Hint = null, string? Where = null, Dictionary<string, OptionWords>? Options = null);

/// <summary>The words of one page.</summary>
public sealed record QuestionWords(string Title, Dictionary<string, FieldWords> Fields, string? Hint = null, string? Why = null, string? Where = null);

/// <summary>The words of a fact that no page asks about.</summary>
public sealed record FactWords(string Name, string? Where = null);

/// <summary>Words that many questions share.</summary>
public sealed record QuestionLabels(string Yes, string No, string NotSure, string None, string Never, string AsTyped, string SkipLead, string Case, string Charge, string NoOffense, string And);

/// <summary>The words of every question.</summary>
public sealed record QuestionsWords(
    Dictionary<string, string> Parts, QuestionLabels Labels, Dictionary<string, string> Errors, Dictionary<string, FactWords> Facts, Dictionary<string, QuestionWords> Questions)
{
    private FrozenDictionary<string, FactWords>? _byFact;

    /// <summary>The words of a row; yes and no are the same everywhere unless a field says otherwise.</summary>
    public OptionWords Option(string question, string field, string option)
    {
        var words = Questions[question].Fields[field];
        if (words.Options is { } options && options.TryGetValue(option, out var found)) return found;
        return option switch
        {
            "yes" => new OptionWords(Labels.Yes),
            "no" => new OptionWords(Labels.No),
            _ => throw new InvalidOperationException($"questions.json has no words for {question}/{field}/{option}."),
        };
    }

    /// <summary>What a fact is called, and where it is printed.</summary>
    public FactWords Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        _byFact ??= Gather();
        return _byFact.TryGetValue(fact.Key, out var words) ? words : throw new InvalidOperationException($"questions.json has no words for the fact {fact.Key}.");
    }

    /// <summary>The facts that have words here.</summary>
    public IReadOnlyCollection<string> NamedFacts => (_byFact ??= Gather()).Keys;

    private FrozenDictionary<string, FactWords> Gather()
    {
        var words = new Dictionary<string, FactWords>(StringComparer.Ordinal);
        foreach (var question in QuestionCatalog.All)
            foreach (var field in question.Fields)
                foreach (var fact in field.Facts) words.TryAdd(fact.Key, Named(question.Id, field.Id));
        foreach (var (key, fact) in Facts) words.TryAdd(key, fact);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private FactWords Named(string question, string field)
    {
        var page = Questions[question];
        var words = page.Fields[field];
        return new FactWords(words.Name, words.Where ?? page.Where);
    }
}
