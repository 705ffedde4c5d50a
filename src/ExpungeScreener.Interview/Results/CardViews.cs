using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Results;

/// <summary>Says one determination as a card.</summary>
internal sealed class CardViews(InterviewWords words, VisitorAnswers answers, AskedFacts asked)
{
    private readonly ConditionViews _conditions = new(words, new OwnWords(answers, words.Questions), asked);

    public CardView Of(Determination one)
    {
        var relief = words.Reliefs[one.Relief.Id];
        var key = OutcomeKey.Of(one);
        var lawyer = one.LawyerFirst || one.Outcome == Outcome.AskLawyer ? _conditions.Why(one) ?? words.Results.LawyerFirst : null;
        return new CardView(one.Relief.Id, relief.Title, relief.Law, words.Outcomes.States[key], Groups.ToneOf(Groups.Of(one)), Sentence(one, key, relief))
        {
            Key = key,
            About = About(one),
            Reasons = [.. _conditions.Reasons(one).Where(reason => reason.Text != lawyer)],
            Conditions = _conditions.All(one),
            Missing = one.Outcome is Outcome.Closed or Outcome.NotApplicable ? [] : [.. one.MissingFacts.Where(path => one.Outcome != Outcome.Open || asked.Contains(path)).Select(Missing).DistinctBy(missing => (missing.Text, missing.ChangePath))],
            WaitsFor = [.. one.WaitsFor.Select(path => words.Outcomes.WaitsFor[path.Fact.Key]).Distinct()],
            OpensOn = one.OpensOn is { } opens ? Words.Fill(one.Estimated ? words.Results.OpensAbout : words.Results.OpensOn, "date", Naming.Day(opens)) : null,
            Dates = [.. one.Dates.Select(date => Counted(date, one.Scene)).OfType<string>().Distinct()],
            ClosesOn = one.ClosesOn is { } closes ? Words.Fill(words.Results.ClosesOn, "date", Naming.Day(closes)) : null,
            LawyerFirst = lawyer,
            Notes = [.. _conditions.Notes(one), .. one.Unless.Select(Exception)],
            Does = [.. relief.Does],
            DoesNot = [.. relief.DoesNot],
            WhoDecides = relief.WhoDecides,
            WhereToGo = relief.WhereToGo,
            Cost = relief.Cost,
            NextSteps = [.. relief.NextSteps],
            Afterward = [.. relief.EndsInOrder ? words.Results.AfterOrder : [], .. relief.Afterward],
            Unverified = [.. relief.Unverified ?? []],
            Forms = [.. relief.Forms.Select(form => new FormView(form.Number, form.Name))],
        };
    }

    /// <summary>The rights that run out on a day, and what to do today.</summary>
    public LastDayView LastDay(DateOnly day, IEnumerable<Determination> rights) => new(
        Words.Fill(words.Results.LastDay, "date", Naming.Day(day)),
        [.. rights.Select(one => new DeadlineView(words.Reliefs[one.Relief.Id].Title, About(one), words.Reliefs[one.Relief.Id].Today))]);

    /// <summary>The person, the case or the charge, as the page names it.</summary>
    public string? About(Determination one) => Naming.Subject(new Subject(one.Scene.Case?.Id, one.Scene.CountId), answers, words.Questions);

    private string Sentence(Determination one, string key, ReliefWords relief)
    {
        var text = words.Outcomes.Sentences.GetValueOrDefault($"{one.Relief.Id}:{key}") ?? words.Outcomes.Sentences[key];
        return text.Replace("{law}", relief.Law, StringComparison.Ordinal)
            .Replace("{date}", one.OpensOn is { } day ? Naming.Day(day) : "", StringComparison.Ordinal);
    }

    private string? Counted(CountedDate date, Scene scene)
        => date.On(scene) is { } day ? Words.Fill(words.Results.Counted[date.Id], "date", date.IsEstimated(scene) ? Words.Fill(words.Results.About, "date", Naming.Day(day)) : Naming.Day(day)) : null;

    private ConditionView Exception(string id) => new(words.Outcomes.Unless[id], words.Results.Standing["unknown"], "", Tone.Check, false);

    private MissingView Missing(FactPath path)
    {
        var said = words.Questions.Of(path.Fact);
        return new MissingView(said.Name, said.Where, ChangePath(path));
    }

    private static string? ChangePath(FactPath path)
    {
        var question = QuestionCatalog.All.FirstOrDefault(question => question.Fields.Any(field => field.Facts.Contains(path.Fact)));
        return question is not null && AskedFacts.SubjectOf(question, path) is { } subject && subject.Scope == question.Scope ? Way.Path(new QuestionStep(question, subject)) : null;
    }
}
