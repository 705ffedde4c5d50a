namespace ExpungeScreener.Web.Hosting;

internal static class Settings
{
    /// <summary>Reads the settings, refuses wrong ones at start-up, and brings the clock.</summary>
    public static void AddSettings(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SiteOptions>()
            .Configure(site => site.Https = ListensOnHttps(builder.Configuration))
            .Bind(builder.Configuration.GetSection("Site"))
            .ValidateDataAnnotations()
            .Validate(site => site.Posts.IsValid, "Site:Posts:Most must be at least 1, and Site:Posts:Seconds 1 to 86400.")
            .ValidateOnStart();
        builder.Services.AddSingleton(TimeProvider.System);
    }

    private static bool ListensOnHttps(ConfigurationManager configuration) =>
        new[] { configuration["URLS"] ?? "" }
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? ""))
            .Any(address => address.Contains("https://", StringComparison.OrdinalIgnoreCase))
        || !string.IsNullOrEmpty(configuration["HTTPS_PORTS"]);
}
