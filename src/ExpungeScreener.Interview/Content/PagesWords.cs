namespace ExpungeScreener.Interview.Content;

/// <summary>Words of the pages around the questions: <c>pages.json</c>.</summary>
public sealed record PagesWords(
    StartWords Start,
    PrivacyWords Privacy,
    HelpWords Help,
    EraseWords Erase,
    ErasedWords Erased,
    ErrorsWords Errors);

/// <summary>The page on which a visitor begins.</summary>
public sealed record StartWords(
    string Title,
    string Lead,
    string CommonName,
    IReadOnlyList<string> Facts,
    string PapersQuestion,
    StartChoice WithPapers,
    StartChoice WithoutPapers,
    string PrivacyTitle,
    IReadOnlyList<string> Privacy,
    string LimitsTitle,
    IReadOnlyList<string> Limits,
    string PersonTitle,
    string Person,
    string PersonLink,
    NoticeWords HasAnswers,
    string GoOn);

/// <summary>One of the two ways to begin.</summary>
public sealed record StartChoice(string Button, string Text);

/// <summary>What happens to a visitor's answers; texts may name <c>{minutes}</c>, the idle limit.</summary>
public sealed record PrivacyWords(string Title, string Lead, IReadOnlyList<Section> Sections);

/// <summary>Where to talk to a person, and where papers come from.</summary>
public sealed record HelpWords(string Title, string Lead, string Attorney, IReadOnlyList<Section> Sections);

/// <summary>A heading with paragraphs and, where there are any, places to turn to.</summary>
public sealed record Section(string Title, IReadOnlyList<string> Text, IReadOnlyList<Place> Places);

/// <summary>An office, telephone or web page; <paramref name="Url"/> is null when there is no web page to open.</summary>
public sealed record Place(string Name, string Text, string? Url, IReadOnlyList<string> Phones);

/// <summary>The page that asks before it erases.</summary>
public sealed record EraseWords(string Title, string Text, string Keep);

/// <summary>The page after the answers are erased, with one plain link away from here.</summary>
public sealed record ErasedWords(string Title, IReadOnlyList<string> Text, string ExitLink, string ExitUrl, string StartLink);

/// <summary>One page for each way a request can fail.</summary>
public sealed record ErrorsWords(
    ErrorPageWords BadRequest,
    ErrorPageWords NotFound,
    ErrorPageWords TooLarge,
    ErrorPageWords TooMany,
    ErrorPageWords OurFault,
    string GoOn,
    string StartLink);

/// <summary>A failed request in plain words: what happened, and what is still safe.</summary>
public sealed record ErrorPageWords(string Title, IReadOnlyList<string> Text);
