using System.Runtime.InteropServices;

namespace ExpungeScreener.Law.Offenses;

/// <summary>One section that a citation names, with the subdivision printed after it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CitedSection(string Section, string? Subdivision)
{
    /// <summary>One section, though named twice with different subdivisions; null when the sections differ.</summary>
    internal static CitedSection? Merge(IReadOnlyList<CitedSection> sections)
    {
        if (sections.Any(one => !string.Equals(one.Section, sections[0].Section, StringComparison.OrdinalIgnoreCase))) return null;
        var subdivisions = sections.Select(one => one.Subdivision).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return new(sections[0].Section, subdivisions.Length == 0 ? null : string.Join('/', subdivisions));
    }
}

/// <summary>Reads the sections, subdivisions, degree and attempt from the pieces of a citation.</summary>
internal sealed class CitedSections
{
    private static readonly string[] AttemptWords = ["ATT", "ATTEMPT", "ATTEMPTED", "ATTEMPTING"];
    private static readonly string[] SubdivisionWords = ["SUBD", "SUBDIVISION", "SUBDIV", "SUBSECTION", "SUBSEC", "SUB", "PARAGRAPH", "PARA", "PAR"];

    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<CitedSection> _sections = [];
    private int _at;

    private CitedSections(IReadOnlyList<Token> tokens)
    {
        _tokens = tokens;
        IsAttempt = tokens.Any(token => token.Kind is TokenKind.Word && AttemptWords.Contains(token.Text, StringComparer.Ordinal));
        Degree = Enumerable.Range(0, tokens.Count).Select(DegreeAt).FirstOrDefault(degree => degree is not null);
    }

    /// <summary>The sections, in the order they stand; empty when there is none.</summary>
    internal IReadOnlyList<CitedSection> Sections => _sections;

    /// <summary>The text has a word for attempt.</summary>
    internal bool IsAttempt { get; }

    /// <summary>"1st" or "2d"; null when the text gives no degree.</summary>
    internal string? Degree { get; }

    /// <summary>Nothing was left over after the last section.</summary>
    internal bool ReadWhole => _at >= _tokens.Count;

    internal static CitedSections Read(IReadOnlyList<Token> tokens)
    {
        var read = new CitedSections(tokens);
        while (read._at < tokens.Count && !read.IsSectionNumber(read._at)) read._at++;
        while (read._at < tokens.Count && read.IsSectionNumber(read._at)) read.ReadSection();
        return read;
    }

    private void ReadSection()
    {
        var section = _tokens[_at++].Text;
        _sections.Add(new(section, ReadSubdivisions()));
        while (_at < _tokens.Count && (IsJoint(_at) || IsDegreeWord(_at))) _at++;
    }

    /// <summary>"(a)(1)", "a", "a(1)", and alternatives such as "(a)(1)/(b)(1)(C)".</summary>
    private string? ReadSubdivisions()
    {
        var alternatives = new List<string>();
        var parts = new List<string>();
        while (ReadPart(parts) || ReadAlternative(parts, alternatives))
        {
        }

        if (SubdivisionText.Join(parts) is { } last) alternatives.Add(last);
        return alternatives.Count == 0 ? null : string.Join('/', alternatives.Distinct(StringComparer.OrdinalIgnoreCase));
    }

    private bool ReadPart(List<string> parts)
    {
        var word = IsMark(_at, ",") ? _at + 1 : _at;
        if (IsSubdivisionWord(word) && (IsGroup(word + 1) || IsLetter(word + 1))) _at = word + 1;
        var isPart = IsGroup(_at) || (parts.Count == 0 && IsLetter(_at)) || (parts.Count > 0 && IsGluedDigit(_at));
        if (isPart) parts.Add(_tokens[_at++].Text);
        return isPart;
    }

    private bool ReadAlternative(List<string> parts, List<string> alternatives)
    {
        if (parts.Count == 0 || !IsJoint(_at) || !IsGroup(_at + 1)) return false;
        alternatives.Add(SubdivisionText.Join(parts)!);
        if (SameLevel(parts[^1], _tokens[_at + 1].Text)) parts.RemoveAt(parts.Count - 1);
        else parts.Clear();
        _at++;
        return true;
    }

    /// <summary>In "(b)(2)-(3)" and "(b)(1)(A)/(B)" the second part takes the place of the last; in "(a)/(b)" it starts anew.</summary>
    private static bool SameLevel(string last, string next) =>
        (char.IsAsciiDigit(last[0]) && char.IsAsciiDigit(next[0])) || (char.IsAsciiLetterUpper(last[0]) && char.IsAsciiLetterUpper(next[0]));

    private bool IsSectionNumber(int at) => _tokens[at].Kind is TokenKind.Number && DegreeAt(at) is null;

    private bool IsGroup(int at) => at < _tokens.Count && _tokens[at].Kind is TokenKind.Group && DegreeAt(at) is null;

    private bool IsLetter(int at) =>
        at < _tokens.Count && _tokens[at] is { Kind: TokenKind.Word, Text.Length: 1 } && _tokens[at].Text is not "&";

    private bool IsGluedDigit(int at) =>
        at < _tokens.Count && _tokens[at].Kind is TokenKind.Number && _tokens[at].Start == _tokens[at - 1].End
        && _tokens[at].Text.Length <= 2 && _tokens[at].Text.All(char.IsAsciiDigit);

    private bool IsMark(int at, string mark) => at < _tokens.Count && _tokens[at].Text == mark;

    private bool IsSubdivisionWord(int at) =>
        at < _tokens.Count && SubdivisionWords.Contains(_tokens[at].Text, StringComparer.Ordinal);

    private bool IsJoint(int at) =>
        at < _tokens.Count && (_tokens[at].Text is "/" or "-" or "–" or "," or ";" or "§" or "(" or ")" or "&" or "AND" || CodeFinder.IsSectionWord(_tokens[at].Text));

    private bool IsDegreeWord(int at) => DegreeAt(at) is not null || _tokens[at].Text is "DEGREE" or "DEG";

    private string? DegreeAt(int at) => _tokens[at].Text.ToUpperInvariant() switch
    {
        "1ST" => "1st",
        "2ND" or "2D" => "2d",
        "FIRST" when ReadsAsDegree(at) => "1st",
        "SECOND" when ReadsAsDegree(at) => "2d",
        _ => null,
    };

    /// <summary>"first degree", or the word last, as in "BURGLARY:FIRST".</summary>
    private bool ReadsAsDegree(int at) => at + 1 >= _tokens.Count || _tokens[at + 1].Text is "DEGREE" or "DEG" or ")" or ",";
}
