using System.Text.RegularExpressions;
using NetArchTest.Rules;

namespace ExpungeScreener.Law.Tests.Walls;

/// <summary>The walls between the rooms, each with the reason that keeps it standing.</summary>
public sealed class WallsTests
{
    private static readonly System.Reflection.Assembly Law = typeof(Screening).Assembly;

    [Fact]
    public void The_law_knows_nothing_but_the_base_library()
    {
        var foreign = Law.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name != "netstandard");

        Assert.Empty(foreign); // What a statute says does not depend on a web framework, a logger or a database.
    }

    [Theory]
    [InlineData("System.IO.File")]
    [InlineData("System.Net.Http.HttpClient")]
    [InlineData("System.Console")]
    [InlineData("System.Random")]
    [InlineData("System.TimeProvider")]
    public void The_law_does_no_input_or_output_and_has_no_clock(string type)
    {
        var result = Types.InAssembly(Law).ShouldNot().HaveDependencyOn(type).GetResult();

        Assert.True(result.IsSuccessful, $"{type}: the day is an argument and the same record gives the same findings. {string.Join(", ", result.FailingTypeNames ?? [])}");
    }

    [Fact]
    public void Reasoning_knows_no_statute()
    {
        var result = Types.InAssembly(Law).That().ResideInNamespace("ExpungeScreener.Law.Reasoning")
            .ShouldNot().HaveDependencyOnAny("ExpungeScreener.Law.California", "ExpungeScreener.Law.Federal").GetResult();

        Assert.True(result.IsSuccessful, $"A rule that needs the kernel to know it is missing a word in the language. {string.Join(", ", result.FailingTypeNames ?? [])}");
    }

    [Fact]
    public void The_two_systems_do_not_know_each_other()
    {
        var california = Types.InAssembly(Law).That().ResideInNamespace("ExpungeScreener.Law.California")
            .ShouldNot().HaveDependencyOn("ExpungeScreener.Law.Federal").GetResult();
        var federal = Types.InAssembly(Law).That().ResideInNamespace("ExpungeScreener.Law.Federal")
            .ShouldNot().HaveDependencyOn("ExpungeScreener.Law.California").GetResult();

        Assert.True(california.IsSuccessful, "A California rule that reads a federal one has crossed the wall between two courts.");
        Assert.True(federal.IsSuccessful, "A federal rule that reads a California one has crossed the wall between two courts.");
    }

    [Fact]
    public void Rooms_are_joined_only_by_the_arrows_of_the_map()
    {
        string[] allowed =
        [
            "Interview -> Law", "Records -> Law", "Records -> Interview", "Cli -> Records",
            "Web -> Law", "Web -> Interview", "Web -> Records",
        ];

        var arrows = Directory.GetFiles(Path.Combine(Top(), "src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), @"ProjectReference Include=""[^""]*ExpungeScreener\.(?<room>\w+)\.csproj""", RegexOptions.NonBacktracking)
                .Select(match => $"{Path.GetFileNameWithoutExtension(file)["ExpungeScreener.".Length..]} -> {match.Groups["room"].Value}"));

        Assert.Empty(arrows.Except(allowed, StringComparer.Ordinal)); // A new arrow is a change of the house: draw it on the map first.
    }

    private static string Top()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "ExpungeScreener.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
