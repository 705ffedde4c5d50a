using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ExpungeScreener.Web.Tests.Features.Screening;

/// <summary>What a person would say to each field, by the name the form posts; "I'm not sure" to every other one.</summary>
public sealed record Script(params (string Name, string Value)[] Answers)
{
    private const string NotSure = ".notSure";

    /// <summary>People v. Seymour: a felony, probation ended early, restitution still owed, nothing open.</summary>
    public static Script RealCase1 { get; } = new(
        ("court", "california"),
        ("open", "no"), ("serving", "no"), ("probation", "no"), ("supervision", "none"),
        ("ending", "convicted"), ("offense", "PC 245(a)(1)"), ("level", "felony"),
        ("sentence", "probation"), ("probationEnd", "let-off-early"), ("restitution", "yes"), ("onlyRestitution", "yes"),
        ("crimeDate.year", "2009"), ("convictedOn.year", "2010"), ("sentenced.year", "2010"), ("probationEnds.year", "2012"),
        ("attempt", "no"), ("registration", "no"), ("findings", "none"), ("driving", "no"),
        ("register", "no"), ("everRegister", "no"), ("strike", "no"), ("superStrike", "no"), ("since", "none"), ("cleared", "no"));

    /// <summary>The same person, who answers some fields otherwise.</summary>
    public Script But(params (string Name, string Value)[] changes) =>
        new([.. Answers.Where(answer => !changes.Select(change => change.Name).Contains(answer.Name, StringComparer.Ordinal)), .. changes]);

    /// <summary>What the person would put into the form of a page.</summary>
    public (string Name, string Value)[] For(IDocument page)
    {
        var names = page.QuerySelectorAll("main form input:not([type=hidden]), main form select").Select(field => field.GetAttribute("name")!).Distinct(StringComparer.Ordinal);
        return [.. names.SelectMany(name => Said(name) is { Length: > 0 } said ? said : Unsaid(page, name))];
    }

    private (string Name, string Value)[] Said(string name) => [.. Answers.Where(answer => answer.Name == name)];

    private (string Name, string Value)[] Unsaid(IDocument page, string name)
    {
        if (name.EndsWith(NotSure, StringComparison.Ordinal))
            return Speaks(name[..^NotSure.Length]) ? [] : [(name, Value(page, name, "input")!)];
        return !Speaks(Stem(name)) && Value(page, name, "input[value=not-sure]") is { } value ? [(name, value)] : [];
    }

    private bool Speaks(string stem) => Answers.Any(answer => answer.Name == stem || answer.Name.StartsWith(stem + ".", StringComparison.Ordinal));

    private static string Stem(string name) => name.Split('.')[0];

    private static string? Value(IDocument page, string name, string selector) =>
        page.QuerySelectorAll("main " + selector).OfType<IHtmlInputElement>().FirstOrDefault(input => input.Name == name)?.Value;
}
