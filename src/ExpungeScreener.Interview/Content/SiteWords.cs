namespace ExpungeScreener.Interview.Content;

/// <summary>Words that components and every page share: <c>site.json</c>.</summary>
public sealed record SiteWords(
    string Brand,
    string Skip,
    string Erase,
    string Back,
    string Continue,
    string Change,
    string Remove,
    string Or,
    string NotSure,
    string WhyWeAsk,
    string Error,
    string ErrorSummary,
    string ErrorTitle,
    DateWords Date,
    MarkWords Marks,
    FooterWords Footer,
    NoticeWords SendAgain);

/// <summary>Labels of the three parts of a date; <paramref name="Months"/> holds twelve names, January first.</summary>
public sealed record DateWords(string Year, string Month, string Day, string AnyMonth, IReadOnlyList<string> Months);

/// <summary>The word beside each mark in a list of conditions.</summary>
public sealed record MarkWords(string Met, string NotMet, string NotYet, string Missing, string DoesNotMatter);

/// <summary>What stands at the foot of every page.</summary>
public sealed record FooterWords(string NotAdvice, string Label, string Privacy, string Help, string Start);

/// <summary>A short message with its heading.</summary>
public sealed record NoticeWords(string Title, string Text);
