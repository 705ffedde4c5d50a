using System.Globalization;
using System.Text;

namespace ExpungeScreener.Cli.Text;

/// <summary>Makes text that came from outside safe to print: what could steer a terminal is shown as a question mark.</summary>
internal static class Plain
{
    public static string Text(string text)
    {
        if (text.All(IsPlain)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text) plain.Append(IsPlain(letter) ? letter : '?');
        return plain.ToString();
    }

    private static bool IsPlain(char letter)
        => !char.IsControl(letter) && char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
