namespace ExpungeScreener.Law.Offenses;

/// <summary>The federal rows say some subsections in words ("(a) one prior"): text after the section that equals a row's is that row.</summary>
internal static class TableTail
{
    internal static OffenseCode? Find(string code, string text, IReadOnlyList<Token> tokens)
    {
        if (!CodeNames.IsFederal(code)) return null;
        var section = tokens.FirstOrDefault(token => token.Kind is TokenKind.Number);
        return section.Text is null ? null : Find(code, section.Text, text[section.End..]);
    }

    internal static OffenseCode? Find(string code, string section, string tail)
    {
        var folded = SubdivisionText.Fold(tail);
        var row = folded.Length == 0 ? null : FederalOffenses.Rows(code, section).FirstOrDefault(one => one.FoldedSubsection == folded);
        return row?.Citation;
    }
}
