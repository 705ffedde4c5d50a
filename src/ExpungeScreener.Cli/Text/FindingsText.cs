using System.Globalization;
using System.Text;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;
using ExpungeScreener.Records;

namespace ExpungeScreener.Cli.Text;

/// <summary>Findings for people: by case and charge, the outcome in plain words, then why, then where help is.</summary>
internal sealed class FindingsText
{
    private readonly StringBuilder _text = new();

    public static string Of(Findings findings)
    {
        var text = new FindingsText();
        text.Head(findings);
        foreach (var place in findings.Determinations.GroupBy(found => (Case: found.Scene.Case?.Id, Count: found.Scene.CountId)).OrderBy(place => Order(findings, place.Key)))
            text.Place(place.First().Scene, [.. place]);
        text.Foot(findings);
        return text._text.ToString().TrimEnd('\n');
    }

    private static int Order(Findings findings, (string? Case, string? Count) place)
    {
        if (place.Case is null || findings.Determinations.IsEmpty) return -1;
        var cases = findings.Determinations[0].Scene.Record.Cases;
        var at = cases.Index().First(one => one.Item.Id == place.Case);
        return (at.Index * (RecordLimits.Counts + 1)) + (place.Count is null ? 0 : at.Item.Counts.Index().First(one => one.Item.Id == place.Count).Index + 1);
    }

    private void Head(Findings findings)
    {
        Line(0, $"What each law says on {Day(findings.AsOf)}. Law last checked on {Day(findings.Edition.CheckedOn)}.");
        Line(0, "Everything here depends on what the court's papers say.");
    }

    private void Place(Scene scene, IReadOnlyList<Determination> found)
    {
        _text.Append('\n');
        Line(0, Title(scene));
        foreach (var one in found.Where(one => one.Outcome != Outcome.NotApplicable).OrderBy(one => one.Rare).ThenBy(one => one.Outcome)) Finding(one);
        var others = found.Where(one => one.Outcome == Outcome.NotApplicable).Select(one => one.Relief.Id).ToList();
        if (others.Count == 1) Line(1, $"1 law is about another kind of record: {others[0]}");
        else if (others.Count > 1) Line(1, $"{others.Count} laws are about another kind of record: {string.Join(", ", others)}");
    }

    private void Finding(Determination found)
    {
        var title = Content.TitleOf(found.Relief.Id);
        Line(1, title is null ? $"{found.Relief.Citation} ({found.Relief.Id})" : $"{title}: {found.Relief.Citation} ({found.Relief.Id})");
        foreach (var line in OutcomeText.Of(found)) Line(2, line);
    }

    private void Foot(Findings findings)
    {
        _text.Append('\n');
        foreach (var line in Warning.Of(findings).SelectMany(WarningText.Of)) Line(0, $"! {line}");
        if (findings.NextFact is { } next) Line(0, $"The next fact to find: {next}");
        foreach (var line in Content.Read("legal-help", "consult").Concat(Content.Read("legal-help", "free"))) Line(0, line);
        Line(0, "This is information, not legal advice. No lawyer has reviewed it yet.");
    }

    private static string Title(Scene scene)
    {
        if (scene.Case is not { } @case) return "The person";
        if (scene.Count is not { } count) return $"Case {@case.Id}";
        var offense = OffenseCitation.Print((string?)count.Facts.Get(CountFacts.Code), (string?)count.Facts.Get(CountFacts.Section), (string?)count.Facts.Get(CountFacts.Subdivision));
        return offense.Length == 0 ? $"Case {@case.Id}, charge {count.Id}" : $"Case {@case.Id}, charge {count.Id}: {offense}";
    }

    private void Line(int depth, string text) => _text.Append(' ', depth * 2).Append(Plain.Text(text)).Append('\n');

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
