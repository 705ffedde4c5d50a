// The build compiles this file on its own (see OffenseTables.targets) to check both tables before Law is built,
// so it keeps to what that small compiler offers and names everything it uses.
#nullable enable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ExpungeScreener.Law.Offenses;

/// <summary>One row of a table: its line in the file, counted from 1, and its fields.</summary>
internal sealed class CsvRow
{
    internal CsvRow(int line, IReadOnlyList<string> fields)
    {
        Line = line;
        Fields = fields;
    }

    internal int Line { get; }

    internal IReadOnlyList<string> Fields { get; }
}

/// <summary>Reads comma separated text after RFC 4180; a quoted field may hold commas, quotes and line breaks.</summary>
internal static class CsvText
{
    internal static IReadOnlyList<CsvRow> Read(string text)
    {
        var rows = new List<CsvRow>();
        var fields = new List<string>();
        var field = new StringBuilder();
        int line = 1, rowLine = 1;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') line++;
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
            else if (c == '"') quoted = !quoted;
            else if (quoted || (c != ',' && c != '\n' && c != '\r')) field.Append(c);
            else if (c == ',') Take(field, fields);
            else if (c == '\n') rowLine = EndRow(rows, field, fields, rowLine, line);
        }

        EndRow(rows, field, fields, rowLine, line);
        return rows;
    }

    private static void Take(StringBuilder field, List<string> fields)
    {
        fields.Add(field.ToString());
        field.Clear();
    }

    private static int EndRow(List<CsvRow> rows, StringBuilder field, List<string> fields, int rowLine, int nextLine)
    {
        Take(field, fields);
        if (fields.Count > 1 || fields[0].Length > 0) rows.Add(new CsvRow(rowLine, fields.ToArray()));
        fields.Clear();
        return nextLine;
    }
}

/// <summary>A row that does not keep the rules of its table.</summary>
internal sealed class TableFault
{
    internal TableFault(int line, string message)
    {
        Line = line;
        Message = message;
    }

    internal int Line { get; }

    internal string Message { get; }
}

/// <summary>The rules both offense tables keep: header, column count, allowed values, no offense listed twice.</summary>
internal static class OffenseTableCheck
{
    private static readonly string[] YesNo = { "y", "n" };
    private static readonly string[] YesNoOpen = { "y", "n", "?" };

    private static readonly Dictionary<string, string[]?> California = new Dictionary<string, string[]?>(StringComparer.Ordinal)
    {
        ["code"] = new[] { "PC", "HSC", "VC", "BPC", "WIC", "INS", "UIC", "GC", "MVC" },
        ["section"] = null,
        ["subdivision"] = null,
        ["name"] = null,
        ["default_class"] = new[] { "felony", "misdemeanor", "infraction", "wobbler", "wobblette", "?" },
        ["excluded_1203_4"] = new[] { "y", "n", "?", "felony-only" },
        ["vc12810"] = YesNoOpen,
        ["registrable_290"] = YesNoOpen,
        ["serious_1192_7"] = YesNoOpen,
        ["violent_667_5"] = YesNoOpen,
        ["prop47"] = YesNoOpen,
        ["prop64"] = YesNoOpen,
        ["controlled_substance"] = YesNoOpen,
        ["notes"] = null,
        ["source"] = null,
    };

    private static readonly Dictionary<string, string[]?> Federal = new Dictionary<string, string[]?>(StringComparer.Ordinal)
    {
        ["title"] = null,
        ["section"] = null,
        ["subsection"] = null,
        ["name"] = null,
        ["class"] = null,
        ["controlled_substance(y/n)"] = YesNo,
        ["simple_possession(y/n)"] = YesNo,
        ["notes"] = null,
    };

    private static readonly string[] MayBeBlank = { "subdivision", "subsection", "notes" };

    internal static IReadOnlyList<TableFault> CheckCalifornia(string text) => Check(text, California, IsCaliforniaKey);

    internal static IReadOnlyList<TableFault> CheckFederal(string text) => Check(text, Federal, IsFederalKey);

    private static List<TableFault> Check(string text, Dictionary<string, string[]?> columns, Func<IReadOnlyList<string>, bool> keyIsSound)
    {
        var faults = new List<TableFault>();
        var rows = CsvText.Read(text);
        var names = columns.Keys.ToArray();
        if (rows.Count < 2 || !rows[0].Fields.SequenceEqual(names, StringComparer.Ordinal))
        {
            faults.Add(new TableFault(1, "the first line must be \"" + string.Join(",", names) + "\", with at least one row below it"));
            return faults;
        }

        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows.Skip(1)) faults.AddRange(CheckRow(row, columns, keyIsSound, seen));
        return faults;
    }

    private static IEnumerable<TableFault> CheckRow(
        CsvRow row, Dictionary<string, string[]?> columns, Func<IReadOnlyList<string>, bool> keyIsSound, Dictionary<string, int> seen)
    {
        if (row.Fields.Count != columns.Count)
        {
            yield return new TableFault(row.Line, "the row has " + row.Fields.Count + " fields where the header has " + columns.Count);
            yield break;
        }

        foreach (var column in columns.Zip(row.Fields, (rule, value) => new { rule.Key, Allowed = rule.Value, Value = value }))
        {
            if (column.Value != column.Value.Trim()) yield return new TableFault(row.Line, column.Key + " begins or ends with a space");
            else if (column.Value.Length == 0 && !MayBeBlank.Contains(column.Key, StringComparer.Ordinal)) yield return new TableFault(row.Line, column.Key + " is blank");
            else if (column.Allowed != null && !column.Allowed.Contains(column.Value, StringComparer.Ordinal))
                yield return new TableFault(row.Line, column.Key + " is \"" + column.Value + "\" where only " + string.Join(", ", column.Allowed) + " may stand");
        }

        if (!keyIsSound(row.Fields)) yield return new TableFault(row.Line, "\"" + Key(row) + "\" is not written as a code, a section and a subdivision are");
        if (seen.TryGetValue(Key(row), out var first)) yield return new TableFault(row.Line, "\"" + Key(row) + "\" stands on line " + first + " already");
        else seen.Add(Key(row), row.Line);
    }

    private static string Key(CsvRow row) => string.Join(" ", row.Fields.Take(3)).Trim();

    private static bool IsCaliforniaKey(IReadOnlyList<string> fields) =>
        fields[1].Length > 0 && IsDigit(fields[1][0]) && fields[1].All(c => IsDigit(c) || IsLower(c) || c == '.')
        && IsCaliforniaSubdivision(fields[2]);

    /// <summary>Blank, or "a", "a(1)", "1st", "2d", or "pre2016-a" for the cannabis rows of old.</summary>
    private static bool IsCaliforniaSubdivision(string text)
    {
        if (text.Length == 0 || text == "1st" || text == "2d") return true;
        var rest = text.StartsWith("pre2016-", StringComparison.Ordinal) ? text.Substring(8) : text;
        return rest.Length == 1 ? IsDigit(rest[0]) || IsLower(rest[0])
            : rest.Length > 3 && IsLower(rest[0]) && rest[1] == '(' && rest[rest.Length - 1] == ')' && rest.Skip(2).Take(rest.Length - 3).All(IsDigit);
    }

    private static bool IsFederalKey(IReadOnlyList<string> fields) =>
        fields[1].Length > 0 && IsDigit(fields[1][0])
        && (fields[0] == "DC Code" || fields[0].All(IsDigit) || (fields[0].EndsWith(" CFR", StringComparison.Ordinal) && IsDigit(fields[0][0])));

    private static bool IsDigit(char c) => c >= '0' && c <= '9';

    private static bool IsLower(char c) => c >= 'a' && c <= 'z';
}

#if !NET
/// <summary>The build step: every fault of a table is a build error at its file and line.</summary>
public sealed class CheckOffenseTables : Microsoft.Build.Utilities.Task
{
    [Microsoft.Build.Framework.Required]
    public string CaliforniaTable { get; set; } = "";

    [Microsoft.Build.Framework.Required]
    public string FederalTable { get; set; } = "";

    public override bool Execute()
    {
        Report(CaliforniaTable, OffenseTableCheck.CheckCalifornia(System.IO.File.ReadAllText(CaliforniaTable)));
        Report(FederalTable, OffenseTableCheck.CheckFederal(System.IO.File.ReadAllText(FederalTable)));
        return !Log.HasLoggedErrors;
    }

    private void Report(string file, IReadOnlyList<TableFault> faults)
    {
        foreach (var fault in faults) Log.LogError("offenses", "LAW0001", null, file, fault.Line, 0, 0, 0, "Offense table: {0}.", fault.Message);
    }
}
#endif
