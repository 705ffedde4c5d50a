namespace ExpungeScreener.Interview.Content;

/// <summary>What a condition says where it is met, where it is not, and while it is not yet.</summary>
public sealed record ClauseWords(string? Met = null, string? NotMet = null, string? NotYet = null);

/// <summary>The words of a group of charges, and of its tile.</summary>
public sealed record GroupWords(string Title, string Tile);

/// <summary>Words for every outcome.</summary>
/// <param name="States">The short word of an outcome.</param>
/// <param name="Sentences">The sentence of an outcome, or of an outcome of one law: <c>relief:outcome</c>.</param>
/// <param name="Unless">What can open a way after its last day.</param>
/// <param name="WaitsFor">What must end or happen first, by fact.</param>
public sealed record OutcomesWords(
    Dictionary<string, string> States, Dictionary<string, string> Sentences, Dictionary<string, string> Unless, Dictionary<string, string> WaitsFor);

/// <summary>The words around the results.</summary>
public sealed record ResultsLabels(
    Dictionary<string, GroupWords> Groups, Dictionary<string, string> Standing, string Unknown, string NotBefore, string OpensOn, string OpensAbout, Dictionary<string, string> Counted, string About, string ClosesOn, string LastDay, string LawyerFirst,
    string[] KnowFirst, string SummaryNone, Dictionary<string, string> Summary, string NoFitOne, string NoFitMany, string SpecialTitle, string[] Special,
    string WallTitle, string FederalIgnoresTitle, string[] AfterOrder, string CheckedOn, string WholeCase, string NoAnswer, string AboutYou);

/// <summary>Cautions that go with results, and the wall between the two court systems.</summary>
public sealed record CautionsWords(
    string[] Immigration, string[] OpenCase, string[] Forms, string[] Vacatur, string[] FederalSupervision, string[] Guns, string[] Perjury,
    string[] Wall, string[] WallInstead, string[] WallFederalIgnores, Dictionary<string, WallRowWords> WallRows);

/// <summary>One row of the wall between the two systems: what people ask about, why not, and what there is instead.</summary>
public sealed record WallRowWords(string Title, string[] Text);

/// <summary>One place to get help.</summary>
public sealed record HelpPlace(string Name, string What, string Contact);

/// <summary>Legal help, always shown.</summary>
public sealed record LegalHelpWords(string Consult, string Free, HelpPlace[] California, HelpPlace[] Federal, HelpPlace[] Immigration);
