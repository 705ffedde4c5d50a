using ExpungeScreener.Interview.Content;
using ExpungeScreener.Web.Components;
using ExpungeScreener.Web.Components.Page;
using ExpungeScreener.Web.Features.About;
using ExpungeScreener.Web.Features.Erase;
using ExpungeScreener.Web.Session;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.ResponseCompression;

namespace ExpungeScreener.Web.Hosting;

internal static class Pages
{
    /// <summary>What pages need: words, answers, the day, asset addresses, compression.</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(Words.Load("en"));
        builder.Services.AddSingleton(InterviewWords.Load("en"));
        builder.Services.AddSingleton<AnswersCookie>();
        builder.Services.AddSingleton<Today>();
        builder.Services.AddSingleton<AssetPaths>();
        builder.Services.AddRazorComponents();
        // Tokens are masked anew in every page and no page repeats a query, so compression gives nothing away under HTTPS.
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = ["text/html"];
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
    }

    /// <summary>Style sheets and pictures, pages with a form, and pages that hold nothing of a visitor.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorComponents<App>().WithStaticAssets();
        app.MapContent<PrivacyContent>("/privacy", Leave.Link);
        app.MapContent<HelpContent>("/help", Leave.Link);
        app.MapContent<ErasedContent>("/erased", Leave.Nothing);
    }

    private static void MapContent<TContent>(this WebApplication app, string path, Leave leave)
        where TContent : IComponent =>
        app.MapGet(path, (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "public, max-age=300";
            return new RazorComponentResult<App>(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(App.Content)] = typeof(TContent),
                [nameof(App.Leave)] = leave,
            });
        }).WithMetadata(new CacheableContent());
}
