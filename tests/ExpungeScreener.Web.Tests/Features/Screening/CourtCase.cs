using AngleSharp.Dom;

namespace ExpungeScreener.Web.Tests.Features.Screening;

/// <summary>A real or a worked case as a person would answer it, and what the page of results must say.</summary>
/// <param name="Name">The case.</param>
/// <param name="Script">The answers.</param>
/// <param name="Law">The law whose card is looked at, as its disclosures name it.</param>
/// <param name="Tone">The card's color.</param>
/// <param name="Says">Words that stand on the card.</param>
public sealed record CourtCase(string Name, Script Script, string Law, string Tone, string Says)
{
    /// <summary>The record's real cases 1, 4 and 5, and seven worked cases: the people of <c>tests/records</c>.</summary>
    public static IReadOnlyList<CourtCase> All { get; } =
    [
        new("real 1, let off early, restitution owed", Script.RealCase1, "Penal Code 1203.4", "open", "must dismiss"),
        new("real 4, acquitted in Rhode Island", Federal(("district", "circuit-1"), ("ending", "acquitted"), ("offense", "18 USC 1344"), ("courtFound", "none")), "Court decisions (there is no statute)", "closed", "does not fit"),
        new("real 5, wrong advice about deportation", Federal(
            ("district", "cacd"), ("ending", "convicted"), ("offense", "18 USC 1344"), ("level", "felony"), ("sentence", "federal-prison"), ("judgment.year", "1996"), ("judgment.month", "12"), ("judgment.day", "2"),
            ("convictedOn.year", "1996"), ("released.year", "1998"), ("supervisionEnded.year", "2001"), ("grounds", "g-misadvice"), ("custody", "no"), ("reasonForDelay", "yes"), ("consequence", "yes"), ("fundamental", "yes"), ("decidedBy", "plea"), ("since", "none")),
            "28 U.S.C. 1651(a) (writ of coram nobis)", "rare", "judge may"),
        new("a misdemeanor, probation finished", California(("offense", "PC 484(a)"), ("level", "misdemeanor"), ("sentence", "probation"), ("probationEnd", "finished"), ("convictedOn.year", "2015"), ("sentenced.year", "2015")), "Penal Code 1203.4", "open", "must dismiss"),
        new("a fine in 2024", California(("offense", "PC 602"), ("level", "misdemeanor"), ("sentence", "fine"), ("sentenced.year", "2024"), ("sentenced.month", "5"), ("sentenced.day", "1"), ("convictedOn.year", "2024"), ("complied", "yes"), ("since", "none")), "Penal Code 1203.4a", "open", "must dismiss"),
        new("county jail and supervision that is over", California(("offense", "HS 11378"), ("level", "felony"), ("sentence", "jail-split"), ("released.year", "2024"), ("supervisionEnded.year", "2025"), ("supervisionEnded.month", "6"), ("supervisionEnded.day", "30"), ("convictedOn.year", "2022"), ("sentenced.year", "2022")), "Penal Code 1203.41", "open", "The judge may"),
        new("special drug probation at 19", Federal(("district", "cacd"), ("ending", "special-done"), ("offense", "21 USC 844(a)"), ("level", "misdemeanor"), ("happened.year", "2009"), ("age", "19"), ("drugBefore", "no"), ("special", "no")), "18 U.S.C. 3607(c)", "open", "must"),
        new("a judgment of January 2026, on probation", Federal(
            ("district", "cacd"), ("ending", "convicted"), ("offense", "18 USC 1344"), ("level", "felony"), ("sentence", "probation"), ("probationEnd", "still-on-it"), ("judgment.year", "2026"), ("judgment.month", "1"), ("judgment.day", "5"),
            ("convictedOn.year", "2025"), ("grounds", "g-iac"), ("custody", "yes"), ("appealed", "no"), ("ruleMotion", "no"), ("earlier2255", "no"), ("probation", "yes"), ("newFact.never", "yes"), ("impediment.never", "yes"), ("newRule.never", "yes")),
            "28 U.S.C. 2255", "ask", "January 19, 2027"),
        new("a judgment eight days ago", Federal(
            ("district", "cacd"), ("ending", "convicted"), ("offense", "18 USC 1344"), ("level", "felony"), ("sentence", "federal-prison"), ("judgment.year", "2026"), ("judgment.month", "11"), ("judgment.day", "16"),
            ("convictedOn.year", "2026"), ("convictedOn.month", "6"), ("grounds", "none"), ("custody", "yes"), ("appealed", "no"), ("appealWaived", "no"), ("ruleMotion", "no")),
            "28 U.S.C. 1291; Federal Rule of Appellate Procedure 4(b)", "ask", "November 30, 2026"),
        new("a civil drug fine of 2023", new(
            ("court", "agency"), ("open", "no"), ("serving", "no"), ("probation", "no"), ("supervision", "none"), ("ending", "civil-penalty"), ("offense", "21 USC 844a"), ("finalOrder.year", "2023"), ("finalOrder.month", "6"), ("finalOrder.day", "1"),
            ("priorPenalties", "0"), ("penaltyPaid", "yes"), ("penaltyRules", "yes"), ("agreesTest", "yes"), ("cleanTest", "yes"), ("drugEver", "no"), ("drugBefore", "no")),
            "21 U.S.C. 844a(j)", "open", "must"),
    ];

    /// <summary>Their names, for a table of tests.</summary>
    public static TheoryData<string> Names => [.. All.Select(one => one.Name)];

    /// <summary>The case with a name.</summary>
    public static CourtCase Of(string name) => All.Single(one => one.Name == name);

    /// <summary>Fails unless the page says what it must of the case.</summary>
    public void Holds(IParentNode page)
    {
        var card = Walker.CardIn(page, Law);
        Assert.True(card is not null, $"No card of {Law} among: {string.Join(" | ", page.QuerySelectorAll(".card").Select(one => one.QuerySelector("summary")?.TextContent.Trim()))}");
        Assert.Contains("tone-" + Tone, card!.ClassList);
        Assert.Contains(Says, card.TextContent, StringComparison.Ordinal);
    }

    private static Script California(params (string Name, string Value)[] answers) => Nothing(answers).But(("court", "california"), ("ending", "convicted"), ("cleared", "no"), ("register", "no"), ("everRegister", "no"), ("registration", "no"), ("attempt", "no"));

    private static Script Federal(params (string Name, string Value)[] answers) => Nothing(answers).But(("court", "federal"));

    private static Script Nothing((string Name, string Value)[] answers) => new Script(("open", "no"), ("serving", "no"), ("probation", "no"), ("supervision", "none"), ("cleared", "no")).But(answers);
}
