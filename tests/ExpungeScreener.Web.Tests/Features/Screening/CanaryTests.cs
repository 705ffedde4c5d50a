using ExpungeScreener.Web.Tests.Hosting;

namespace ExpungeScreener.Web.Tests.Features.Screening;

/// <summary>No answer reaches an address, a title, a redirect or the log.</summary>
public sealed class CanaryTests
{
    private const string Canary = "canary7f3a";

    [Fact]
    public async Task Answers_are_nowhere_but_in_the_pages_and_the_sealed_cookie()
    {
        using var site = Site.With(("Logging:LogLevel:Default", "Trace"));
        var walker = await new Walker(site).Start();
        await walker.Walk(Script.RealCase1, "/screening/case/1/charge/1/offense");
        await walker.Send(("offense", Canary));
        Assert.Contains(Canary, walker.Page.QuerySelector("input[name=offense]")!.GetAttribute("value"), StringComparison.Ordinal);

        await walker.Walk(Script.RealCase1.But(("offense", "PC 245(a)(1)"), ("sentenced.year", "1987"), ("crimeDate.year", "1986")));
        Assert.Contains("245", walker.Main, StringComparison.Ordinal);
        await walker.Click("/screening/check");

        var trail = string.Join('\n', walker.Trail);
        Assert.True(await site.Log.Holds("/screening/results 200"));
        Assert.All(new[] { Canary, "245", "1987", "1986", "let-off-early", "felony" }, answer =>
        {
            Assert.DoesNotContain(answer, trail, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(answer, site.Log.Text, StringComparison.OrdinalIgnoreCase);
        });
        Assert.DoesNotContain(walker.Trail, address => address.Contains('?', StringComparison.Ordinal) && address.StartsWith('/'));
    }
}
