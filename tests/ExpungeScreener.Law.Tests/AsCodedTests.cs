using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests;

/// <summary>
/// The printed rules in docs/law/as-coded say what is coded; a lawyer reviews their differences. With the environment
/// variable UPDATE_AS_CODED=1 these tests write the files anew.
/// </summary>
public sealed class AsCodedTests
{
    private static readonly string Folder = Path.Combine(Repository.LawDocs(), "as-coded");

    public static TheoryData<string> Reliefs => [.. ReliefCatalog.All.Select(relief => relief.Id)];

    [Theory]
    [MemberData(nameof(Reliefs))]
    public void The_printed_rule_is_the_rule_that_is_coded(string relief)
    {
        var file = Path.Combine(Folder, $"{relief}.txt");
        var coded = LawPrint.AsCoded(ReliefCatalog.Find(relief)!);
        if (Environment.GetEnvironmentVariable("UPDATE_AS_CODED") == "1") Write(file, coded);
        Assert.True(File.Exists(file), $"There is no {file}. Run the tests once with UPDATE_AS_CODED=1 and review what they write.");
        Assert.Equal(coded, File.ReadAllText(file));
    }

    [Fact]
    public void Every_printed_rule_belongs_to_a_relief()
        => Assert.Empty(Directory.GetFiles(Folder).Select(Path.GetFileNameWithoutExtension).Except([.. ReliefCatalog.All.Select(relief => relief.Id), "interplay"], StringComparer.Ordinal));

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(file, text);
    }
}
