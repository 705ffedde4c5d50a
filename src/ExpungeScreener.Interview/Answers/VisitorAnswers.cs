using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Interview.Answers;

/// <summary>Everything one visitor answered: immutable, kept by field, replayed into a record. Answers that do not matter now are kept, not used.</summary>
public sealed record VisitorAnswers
{
    /// <summary>The most cases that fit.</summary>
    public const int MostCases = 12;

    /// <summary>The most charges of one case that fit.</summary>
    public const int MostCounts = 10;

    /// <summary>No answer yet: one case with one charge, about which nothing is said.</summary>
    public static VisitorAnswers Start { get; } = new() { Cases = [CaseAnswers.Empty("c1")] };

    /// <summary>The answers about the person, by field.</summary>
    public ImmutableSortedDictionary<string, Answer> Person { get; init; } = AnswerSheet.Empty;

    /// <summary>The cases, in the order in which they were added; never empty.</summary>
    public ImmutableArray<CaseAnswers> Cases { get; init; } = [];

    /// <summary>Whether the person said that every case and charge is listed.</summary>
    public bool ListsDone { get; init; }

    /// <summary>Whether the person looked over the answers since the last change.</summary>
    public bool Checked { get; init; }

    /// <summary>The answer to a field; null when it was not asked.</summary>
    public Answer? Of(Subject subject, string field)
        => SheetOf(subject) is { } sheet && sheet.TryGetValue(field, out var answer) ? answer : null;

    /// <summary>The same answers with one page answered, or answered otherwise. A subject that is not listed changes nothing.</summary>
    public VisitorAnswers Answer(Question question, Subject subject, IReadOnlyDictionary<string, Answer> values)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(values);
        if (SheetOf(subject) is not { } sheet) return this;
        foreach (var field in question.Fields)
            if (values.TryGetValue(field.Id, out var answer)) sheet = sheet.SetItem(field.Id, answer);
        return With(subject, sheet) with { Checked = false };
    }

    /// <summary>How a field stands.</summary>
    public AnswerState StateOf(Subject subject, Field field, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(field);
        var stage = Stage.Of(this, today);
        if (!stage.Applies(field, subject)) return AnswerState.DoesNotApply;
        return Of(subject, field.Id) is not { } answer ? AnswerState.NotAsked : answer.IsNotSure ? AnswerState.NotSure : AnswerState.Answered;
    }

    /// <summary>Adds a case with one charge; the same answers when no more fit.</summary>
    public VisitorAnswers AddCase()
        => Cases.Length >= MostCases ? this : this with { Cases = Cases.Add(CaseAnswers.Empty(AnswerSheet.NextId(Cases.Select(one => one.Id), "c"))), ListsDone = false, Checked = false };

    /// <summary>Removes a case; the last one is replaced by an empty one.</summary>
    public VisitorAnswers RemoveCase(string id)
    {
        var left = Cases.RemoveAll(one => one.Id == id);
        return this with { Cases = left.IsEmpty ? Start.Cases : left, Checked = false };
    }

    /// <summary>Adds a charge; the same answers when no more fit.</summary>
    public VisitorAnswers AddCount(string caseId)
        => Find(caseId) is not { } one || one.Counts.Length >= MostCounts ? this : Replace(one with { Counts = one.Counts.Add(CountAnswers.Empty(AnswerSheet.NextId(one.Counts.Select(count => count.Id), ""))) }) with { ListsDone = false, Checked = false };

    /// <summary>Removes a charge; the last one of a case is replaced by an empty one.</summary>
    public VisitorAnswers RemoveCount(string caseId, string id)
    {
        if (Find(caseId) is not { } one) return this;
        var left = one.Counts.RemoveAll(count => count.Id == id);
        return Replace(one with { Counts = left.IsEmpty ? [CountAnswers.Empty("1")] : left }) with { Checked = false };
    }

    /// <summary>Everybody and everything that a question of this scope is asked about, in order.</summary>
    public IEnumerable<Subject> Subjects(Scope scope) => scope switch
    {
        Scope.Person => [Subject.Person],
        Scope.Case => Cases.Select(one => new Subject(one.Id, null)),
        _ => Cases.SelectMany(one => one.Counts.Select(count => new Subject(one.Id, count.Id))),
    };

    /// <summary>What the answers say, as the law reads it. Answers that do not apply are left out.</summary>
    /// <param name="today">The day on which conditions of questions are read.</param>
    public Record ToRecord(DateOnly today) => Replay.Of(this, today);

    /// <summary>The answers as one short text.</summary>
    public string ToPayload() => Payload.Write(this);

    /// <summary>Reads such a text; false when it is not one.</summary>
    public static bool TryParse(string? payload, [NotNullWhen(true)] out VisitorAnswers? answers) => (answers = Payload.Read(payload)) is not null;

    internal VisitorAnswers Without(Question question, Subject subject)
        => SheetOf(subject) is { } sheet ? With(subject, sheet.RemoveRange(question.Fields.Select(field => field.Id))) : this;

    internal CaseAnswers? Find(string? id) => Cases.FirstOrDefault(one => one.Id == id);

    internal ImmutableSortedDictionary<string, Answer>? SheetOf(Subject subject)
    {
        if (subject.Case is null) return Person;
        var one = Find(subject.Case);
        return subject.Count is null ? one?.Fields : one?.Counts.FirstOrDefault(count => count.Id == subject.Count)?.Fields;
    }

    private VisitorAnswers With(Subject subject, ImmutableSortedDictionary<string, Answer> sheet)
    {
        if (subject.Case is null) return this with { Person = sheet };
        var one = Find(subject.Case)!;
        return Replace(subject.Count is null
            ? one with { Fields = sheet }
            : one with { Counts = [.. one.Counts.Select(count => count.Id == subject.Count ? count with { Fields = sheet } : count)] });
    }

    private VisitorAnswers Replace(CaseAnswers changed) => this with { Cases = [.. Cases.Select(one => one.Id == changed.Id ? changed : one)] };
}
