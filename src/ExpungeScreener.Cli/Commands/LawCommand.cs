using System.CommandLine;
using System.Globalization;
using System.Text;
using ExpungeScreener.Cli.Output;
using ExpungeScreener.Law;
using ExpungeScreener.Law.Reasoning;
using ExpungeScreener.Records;

namespace ExpungeScreener.Cli.Commands;

/// <summary>Lists the laws in force, or prints one as it is coded.</summary>
internal static class LawCommand
{
    public static Command Make(Today today)
    {
        var id = new Argument<string?>("ID") { Description = "the id of one law, such as pc-1203-4", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("law", "List the laws in force, or print one of them as it is coded, for review.") { id };
        command.SetAction(asked => asked.GetValue(id) is { } one ? AsCoded(one) : List(today.InLosAngeles));
        return command;
    }

    private static int AsCoded(string id)
    {
        if (ReliefCatalog.Find(id) is { } relief) return Print.Whole(LawPrint.AsCoded(relief));
        Complaint.Say($"There is no law \"{id}\" here. The nearest id is \"{NearestWord.To(id, ReliefCatalog.All.Select(one => one.Id))}\".");
        Complaint.Say("Run \"expunge-screener law\" to see every id.");
        return ExitCode.NothingScreened;
    }

    private static int List(DateOnly day)
    {
        var rows = ReliefCatalog.All
            .Select(relief => (relief.Id, relief.Citation, Version: relief.On(day) ?? relief.Versions[^1]))
            .Select(row => (row.Id, row.Citation, Since: row.Version.InForceFrom is { } since ? Day(since) : "not known"))
            .Prepend((Id: "ID", Citation: "CITATION", Since: "IN FORCE SINCE"))
            .ToList();
        var (ids, citations) = (rows.Max(row => row.Id.Length), rows.Max(row => row.Citation.Length));
        var text = new StringBuilder();
        foreach (var (i, row) in rows.Index())
            text.Append(CultureInfo.InvariantCulture, $"{row.Id.PadRight(ids)}  {row.Citation.PadRight(citations)}  {row.Since,-14}  {(i == 0 ? "LAST CHECKED" : Day(Edition.Current.CheckedOn))}\n");
        return Print.Whole(text.ToString());
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
