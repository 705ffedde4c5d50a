using ExpungeScreener.Web.Tests.Hosting;

namespace ExpungeScreener.Web.Tests.Features;

public sealed class AboutTests
{
    [Theory]
    [InlineData("15")]
    [InlineData("30")]
    public async Task The_privacy_page_names_the_idle_limit_that_is_set(string minutes)
    {
        using var site = Site.With(("Site:IdleMinutes", minutes));

        Assert.Contains($"after {minutes} minutes", (await site.Visit().Read("/privacy")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_telephone_number_can_be_called_and_every_address_is_encrypted()
    {
        using var site = new Site();
        var links = (await site.Visit().Read("/help")).QuerySelectorAll("main .places a");

        Assert.Contains(links, link => link.TextContent == "1-866-442-2529");
        Assert.All(links, link => Assert.Matches("^(https://|tel:[+][0-9-]+$)", link.GetAttribute("href")));
    }
}
