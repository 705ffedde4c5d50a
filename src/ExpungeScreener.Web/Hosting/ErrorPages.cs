using ExpungeScreener.Interview.Content;
using ExpungeScreener.Web.Components;
using ExpungeScreener.Web.Components.Page;
using ExpungeScreener.Web.Features.Errors;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ExpungeScreener.Web.Hosting;

/// <summary>A plain page for every way a request can fail. No page shows what was sent, or where in our code it failed.</summary>
internal static class ErrorPages
{
    /// <summary>Answers failures and empty refusals below it with a page.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = http => Write(http, StatusOf(http.Features.Get<IExceptionHandlerFeature>()?.Error)),
            AllowStatusCode404Response = true,
        });
        app.UseStatusCodePages(context => Write(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    /// <summary>Writes the page for a status, in a scope of its own: the failed page's may be half rendered.</summary>
    public static async Task Write(HttpContext http, int status)
    {
        http.Response.Headers.Remove("blazor-enhanced-nav"); // A page that found nothing has set it; the next one adds it anew.
        var services = http.RequestServices;
        await using var scope = services.CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        try
        {
            await Page(Words(scope.ServiceProvider, status), status).ExecuteAsync(http);
        }
        finally
        {
            http.RequestServices = services;
        }
    }

    /// <summary>A broken or oversized body is the request's fault; anything else that escapes is ours.</summary>
    public static int StatusOf(Exception? error) =>
        Chain(error).OfType<BadHttpRequestException>().FirstOrDefault()?.StatusCode
        ?? (error is InvalidDataException ? StatusCodes.Status400BadRequest : StatusCodes.Status500InternalServerError);

    private static RazorComponentResult<App> Page(ErrorPageWords words, int status) =>
        new(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(App.Content)] = typeof(ErrorContent),
            [nameof(App.Parameters)] = new Dictionary<string, object>(StringComparer.Ordinal) { [nameof(ErrorContent.Text)] = words },
            [nameof(App.Leave)] = Leave.Link,
        })
        { StatusCode = status };

    private static ErrorPageWords Words(IServiceProvider services, int status)
    {
        var errors = services.GetRequiredService<Words>().Pages.Errors;
        return status switch
        {
            StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => errors.NotFound,
            StatusCodes.Status413PayloadTooLarge => errors.TooLarge,
            StatusCodes.Status429TooManyRequests => errors.TooMany,
            >= 500 => errors.OurFault,
            _ => errors.BadRequest,
        };
    }

    private static IEnumerable<Exception> Chain(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
            yield return error;
    }
}
