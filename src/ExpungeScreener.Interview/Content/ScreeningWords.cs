namespace ExpungeScreener.Interview.Content;

/// <summary>Words of the pages that carry the questions, the lists and the results: <c>screening.json</c>. Texts may name <c>{case}</c>, <c>{charge}</c>, <c>{law}</c>, <c>{date}</c> or <c>{minutes}</c>.</summary>
public sealed record ScreeningWords(
    NoticeWords Stale,
    NoticeWords Gone,
    string WherePrinted,
    OffenseWords Offense,
    NoAnswersWords NoAnswers,
    ErrorPageWords Full,
    CasesWords Cases,
    RemoveWords Remove,
    CheckWords Check,
    ResultsWords Results);

/// <summary>The list of laws that fit what was typed.</summary>
public sealed record OffenseWords(string Found, string FoundHint);

/// <summary>A page of the questions that came without answers to show.</summary>
public sealed record NoAnswersWords(ErrorPageWords Missing, ErrorPageWords Expired, ErrorPageWords Altered, string Start);

/// <summary>The list of cases and charges.</summary>
public sealed record CasesWords(
    string Title,
    string Lead,
    string AddCharge,
    string AddCase,
    string Done,
    string RemoveCase,
    string RemoveCharge);

/// <summary>The page that asks before it removes a case or a charge.</summary>
public sealed record RemoveWords(string CaseTitle, string ChargeTitle, string Text, string Yes, string No);

/// <summary>The page that shows all answers.</summary>
public sealed record CheckWords(string Title, string Lead, string Results, string List);

/// <summary>The frame of the results; what they say comes from the reliefs' own words.</summary>
public sealed record ResultsWords(
    string Title,
    string Deadlines,
    string DeadlineToday,
    string KnowFirst,
    string Ways,
    string Next,
    string LawOf,
    string CannotDo,
    string Conditions,
    string Unverified,
    string FirstCheck,
    string FirstCheckThenLook,
    string Why,
    string Rare,
    string NoFit,
    string Careful,
    string Help,
    string Change,
    string Print);
