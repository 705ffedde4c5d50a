using ExpungeScreener.Law.Federal;
using ExpungeScreener.Records;

namespace ExpungeScreener.Cli.Text;

/// <summary>Says a warning in plain words.</summary>
internal static class WarningText
{
    public static IEnumerable<string> Of(Warning warning) => warning.Id switch
    {
        Warning.CheckYourRecordFirst => ["A case may be cleared already. Check the person's own state record first: only that shows it."],
        Warning.StateLawCannotReach => [$"No California law reaches a federal case: {Cited(SystemsWall.StateCannot)}."],
        Warning.FederalLawStillCounts => [$"Federal law may still count a case that California dismissed, sealed or forgave: {Cited(SystemsWall.FederalIgnores)}."],
        Warning.LawMayHaveChanged => ["The law may have changed since it was last checked. Check before relying on a date."],
        _ when Content.Read("cautions", warning.Id) is { Count: > 0 } words => words,
        _ => [$"{OutcomeText.Words(warning.Id)} ({warning.Citation})"],
    };

    private static string Cited(IEnumerable<WallRow> rows) => string.Join("; ", rows.Select(row => row.Citation));
}
