using ExpungeScreener.Web.Components;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Features;

namespace ExpungeScreener.Web.Hosting;

/// <summary>Turns away every changing request that did not come from a page of ours with its token: another site's firmly, a visitor's kindly.</summary>
/// <remarks>Runs after <c>UseAntiforgery</c>, whose own refusal would be an empty page that loses the visitor's choice.</remarks>
internal static class Refusals
{
    /// <summary>Names the token's cookie as its protection demands.</summary>
    public static void AddRefusals(this WebApplicationBuilder builder)
    {
        builder.Services.AddAntiforgery();
        builder.Services.AddOptions<AntiforgeryOptions>().Configure<Microsoft.Extensions.Options.IOptions<SiteOptions>>((token, site) =>
        {
            token.SuppressXFrameOptionsHeader = true;
            token.Cookie.Name = site.Value.CookieName("form");
            token.Cookie.Path = "/";
            token.Cookie.HttpOnly = true;
            token.Cookie.SameSite = SameSiteMode.Lax;
            token.Cookie.SecurePolicy = site.Value.Https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
    }

    /// <summary>Puts the check into the pipeline.</summary>
    public static void UseRefusals(this WebApplication app) => app.Use(Check);

    private static async Task Check(HttpContext http, RequestDelegate next)
    {
        if (IsSafe(http.Request.Method) || http.GetEndpoint() is null)
            await next(http);
        else if (RequestOrigin.IsForeign(http.Request))
            await Refuse(http, Refusal.ForeignOrigin, StatusCodes.Status400BadRequest);
        else if (await WhyInvalid(http) is not { } error)
            await next(http);
        else if (ErrorPages.StatusOf(error) == StatusCodes.Status413PayloadTooLarge)
            await Refuse(http, Refusal.TooLarge, StatusCodes.Status413PayloadTooLarge);
        else if (!IsPage(http))
            await Refuse(http, Refusal.NoToken, StatusCodes.Status400BadRequest);
        else
            await ShowAgain(http, next);
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    private static bool IsPage(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && http.GetEndpoint()!.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;

    /// <summary>Null when the token holds. Endpoints that ask for no check are checked here all the same.</summary>
    private static async Task<Exception?> WhyInvalid(HttpContext http)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is { } checkedAlready)
            return checkedAlready.IsValid ? null : checkedAlready.Error ?? new AntiforgeryValidationException("");
        try
        {
            await http.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(http);
            return null;
        }
        catch (AntiforgeryValidationException invalid)
        {
            return invalid;
        }
    }

    private static Task Refuse(HttpContext http, Refusal reason, int status)
    {
        http.Events().Refused(reason);
        return ErrorPages.Write(http, status);
    }

    /// <summary>Serves the same page as a GET that keeps what was chosen, with a token that holds and the status of a refusal.</summary>
    private static Task ShowAgain(HttpContext http, RequestDelegate next)
    {
        http.Events().Refused(Refusal.NoToken);
        http.Features.Set<IAntiforgeryValidationFeature>(null); // While it says invalid, the form cannot be read.
        http.Features.Set(KeptForm.From(Form(http.Request)));
        http.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        http.Request.Method = HttpMethods.Get;
        http.Request.ContentType = null;
        http.Request.ContentLength = null;
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return next(http);
    }

    private static IFormCollection Form(HttpRequest request)
    {
        try
        {
            return request.HasFormContentType ? request.Form : FormCollection.Empty;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return FormCollection.Empty;
        }
    }
}
