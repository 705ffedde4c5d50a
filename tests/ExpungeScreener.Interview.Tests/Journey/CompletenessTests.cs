using ExpungeScreener.Interview.Answers;

namespace ExpungeScreener.Interview.Tests.Journey;

public sealed class CompletenessTests(ITestOutputHelper output)
{
    [Fact(Explicit = false)]
    public void Every_path_ends_in_results_and_nothing_is_asked_twice()
    {
        var walk = new Walk();
        walk.From(VisitorAnswers.Start);
        output.WriteLine($"{walk.States} states, {walk.Ends} ends; screens: {string.Join(", ", walk.Lengths.Select(pair => $"{pair.Key}: {pair.Value}"))}");
        output.WriteLine($"longest: {walk.Longest}");
        foreach (var twice in walk.Twice.DistinctBy(line => line.Split(" after ")[0] + line.Split(':')[^1]).Take(25)) output.WriteLine(twice);
        Assert.Empty(walk.Twice.Take(10));
        Assert.Empty(walk.Unasked.Take(10));
    }
}
