using System.Security.Cryptography;
using ExpungeScreener.Web.Hosting;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace ExpungeScreener.Web.Session;

/// <summary>The only place a visitor's answers live: sealed cookies in the visitor's own browser. The server keeps nothing.</summary>
/// <remarks>
/// The payload is a text of the interview's choosing. A page must not write on an invalid form that came without fresh answers:
/// another site could make a browser send one, and so wipe what is there.
/// </remarks>
public sealed class AnswersCookie
{
    private readonly IDataProtector seal;
    private readonly TimeProvider clock;
    private readonly TimeSpan idle;
    private readonly CookieChunks chunks;

    /// <summary>Ties the cookie to the keys, the clock and the settings of this site.</summary>
    public AnswersCookie(IDataProtectionProvider keys, TimeProvider clock, IOptions<SiteOptions> site)
    {
        seal = keys.CreateProtector("ExpungeScreener.Answers");
        this.clock = clock;
        idle = site.Value.Idle;
        chunks = new CookieChunks(site.Value.CookieName("answers"), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = site.Value.Https,
            Path = "/",
            IsEssential = true,
        });
    }

    /// <summary>The answers that came with the request, or that were written while serving it.</summary>
    public AnswersEnvelope Read(HttpContext http)
    {
        if (http.Items[this] is AnswersEnvelope known)
            return known;
        var read = Open(chunks.Read(http.Request.Cookies));
        http.Items[this] = read;
        return read;
    }

    /// <summary>Writes the answers and starts their idle time anew, with the next revision.</summary>
    /// <remarks><paramref name="payload"/> is any text; about 8,000 bytes after compression fit. <paramref name="lasts"/> is how long the answers
    /// last without a new one; null takes the site's idle limit.</remarks>
    /// <returns>False when they do not fit into three cookies; nothing is changed then.</returns>
    /// <exception cref="InvalidOperationException">The request is a GET: it must never change answers.</exception>
    public bool Write(HttpContext http, string payload, TimeSpan? lasts = null)
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
            throw new InvalidOperationException("A GET must never write the answers.");
        var revision = Read(http).Revision + 1;
        var answers = new SealedAnswers(payload, revision, clock.GetUtcNow(), lasts ?? idle);
        if (!chunks.Write(http, WebEncoders.Base64UrlEncode(seal.Protect(answers.ToBytes()))))
            return false;
        http.Items[this] = new AnswersEnvelope(AnswersState.Fresh, payload, revision);
        return true;
    }

    /// <summary>Removes every answer from the browser.</summary>
    public void Clear(HttpContext http)
    {
        chunks.Remove(http);
        http.Items[this] = AnswersEnvelope.Of(AnswersState.Missing);
    }

    private AnswersEnvelope Open(string? text)
    {
        if (text is null)
            return AnswersEnvelope.Of(AnswersState.Missing);
        if (Unseal(text) is not { } answers)
            return AnswersEnvelope.Of(AnswersState.Altered);
        return answers.HoldsAt(clock.GetUtcNow())
            ? new AnswersEnvelope(AnswersState.Fresh, answers.Payload, answers.Revision)
            : AnswersEnvelope.Of(AnswersState.Expired);
    }

    private SealedAnswers? Unseal(string text)
    {
        try
        {
            return SealedAnswers.FromBytes(seal.Unprotect(WebEncoders.Base64UrlDecode(text)));
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
