using System.Text.Json;
using System.Text.RegularExpressions;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Interview.Results;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Tests.Content;

/// <summary>Every page, field and row has words, none is left over, and none says what public words must not.</summary>
public sealed partial class QuestionWordsTests
{
    private static readonly InterviewWords Words = InterviewWords.Load("en");

    [Fact]
    public void Every_question_has_words_and_no_other()
        => Same(QuestionCatalog.All.Select(question => question.Id), Words.Questions.Questions.Keys);

    [Fact]
    public void Every_field_has_words_and_no_other()
        => Assert.All(QuestionCatalog.All, question => Same(question.Fields.Select(field => field.Id), Words.Questions.Questions[question.Id].Fields.Keys));

    [Fact]
    public void Every_row_has_words_and_no_other()
        => Assert.All(
            from question in QuestionCatalog.All from field in question.Fields select (question.Id, field),
            one => Same(Rows(one.field).Except(["yes", "no"]), Words.Questions.Questions[one.Id].Fields[one.field.Id].Options?.Keys.Except(["yes", "no"]) ?? []));

    [Fact]
    public void Fields_of_a_page_with_several_have_labels()
        => Assert.All(QuestionCatalog.All.Where(question => question.Fields.Length > 1), question
            => Assert.All(question.Fields, field => Assert.NotNull(Words.Questions.Questions[question.Id].Fields[field.Id].Label)));

    [Fact]
    public void Field_ids_are_unique()
    {
        var ids = QuestionCatalog.All.SelectMany(question => question.Fields).Select(field => field.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Every_part_has_a_name_and_no_other() => Same(Questions.Pages.Parts.All, Words.Questions.Parts.Keys);

    [Fact]
    public void A_fact_with_words_of_its_own_is_one_that_no_page_asks()
        => Assert.Empty(Words.Questions.Facts.Keys.Intersect(QuestionCatalog.All.SelectMany(question => question.Fields).SelectMany(field => field.Facts).Select(fact => fact.Key)));

    [Fact]
    public void Every_fact_that_a_law_can_miss_has_words()
    {
        var missing = ReliefCatalog.All.SelectMany(relief => relief.Versions).SelectMany(version => version.Clauses.Concat(version.Routes.SelectMany(route => route.Clauses))).SelectMany(Facts);
        Assert.Empty(missing.Select(path => path.Fact.Key).Distinct().Except(Words.Questions.NamedFacts));
    }

    [Fact]
    public void Every_outcome_has_a_word_and_a_sentence()
    {
        string[] keys = ["open-automatic", "open-mandatory", "open-discretionary", "open-clemency", "open-pointer", "opens-on", "waits-for", "needs-facts", "ask-lawyer", "closed", "closed-unless", "closed-except", "not-applicable"];
        Same(keys, Words.Outcomes.States.Keys);
        Same(keys, Words.Outcomes.Sentences.Keys.Where(key => !key.Contains(':', StringComparison.Ordinal)));
        Assert.All(Words.Outcomes.Sentences.Keys.Where(key => key.Contains(':', StringComparison.Ordinal)), key => Assert.NotNull(ReliefCatalog.Find(key.Split(':')[0])));
    }

    [Fact]
    public void Every_group_has_words_and_no_other() => Same(Groups.All, Words.Results.Groups.Keys);

    [Fact]
    public void Every_exception_has_words()
        => Assert.Empty(Clauses().SelectMany(clause => clause.Exceptions.Concat(clause.Deadline?.Exceptions ?? [])).Select(exception => exception.Id).Except(Words.Outcomes.Unless.Keys));

    [Theory]
    [InlineData("you qualify")]
    [InlineData("you are eligible")]
    [InlineData("you should file")]
    [InlineData("guaranteed")]
    [InlineData("your answers fit")]
    [InlineData("you can ask now")]
    [InlineData("first file")]
    [InlineData("felon ")]
    [InlineData("offender")]
    public void No_text_gives_advice_makes_a_promise_or_labels_a_person(string words)
        => Assert.All(Texts(), text => Assert.DoesNotContain(words, text, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void No_result_is_called_cleared()
        => Assert.All(Texts("outcomes", "results", "clauses"), text => Assert.DoesNotContain("cleared", text, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Sentences_are_short()
        => Assert.All(Texts().SelectMany(text => Sentence().Split(text)), sentence => Assert.InRange(sentence.Split(' ').Length, 1, 24));

    [Fact]
    public void No_text_holds_markup() => Assert.All(Texts(), text => Assert.DoesNotMatch("[<>&]", text));

    private static IEnumerable<Clause> Clauses()
        => ReliefCatalog.All.SelectMany(relief => relief.Versions).SelectMany(version => version.Clauses.Concat(version.Routes.SelectMany(route => route.Clauses)));

    /// <summary>What a clause finds missing in records that say nothing but which court it was and how the case ended.</summary>
    private static IEnumerable<FactPath> Facts(Clause clause)
    {
        var sink = new OpenFacts();
        foreach (var scene in Scenes())
        {
            clause.Condition.Open(scene, sink);
            clause.Until?.Open(scene, sink);
            clause.Deadline?.Limit.Open(scene, sink);
        }

        return sink.ToImmutable();
    }

    private static IEnumerable<Scene> Scenes() =>
        from court in Enum.GetValues<Court>()
        from outcome in Enum.GetValues<Disposition>()
        let facts = FactSet.Empty.With(CaseFacts.Court, court).With(CaseFacts.Outcome, outcome)
        let record = new Law.Facts.Record(FactSet.Empty, [new CaseRecord("c1", facts, [new CountRecord("1", FactSet.Empty)])])
        from scene in Scene.Of(record, Today.Is).Cases[0].Counts
        select scene;

    private static IEnumerable<string> Rows(Field field) => field switch
    {
        ChoiceField choice => choice.Options.Select(option => option.Id),
        ChecksField checks => checks.Options,
        _ => [],
    };

    private static void Same(IEnumerable<string> expected, IEnumerable<string> actual)
        => Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));

    private static IEnumerable<string> Texts(params string[] files)
        => (files.Length == 0 ? ["questions", "outcomes", "results", "clauses"] : files).SelectMany(Roots).SelectMany(Strings);

    /// <summary>The file of that name, or all files of the folder of that name.</summary>
    private static IEnumerable<JsonElement> Roots(string file)
        => from resource in typeof(InterviewWords).Assembly.GetManifestResourceNames()
           where resource.StartsWith($"ExpungeScreener.Interview.Content.en.{file}.", StringComparison.Ordinal)
           select JsonDocument.Parse(typeof(InterviewWords).Assembly.GetManifestResourceStream(resource)!).RootElement;

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    [GeneratedRegex(@"(?<=[.?!])\s+", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}
