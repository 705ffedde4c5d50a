using System.Security.Cryptography;
using ExpungeScreener.Web.Hosting;
using ExpungeScreener.Web.Session;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ExpungeScreener.Web.Tests.Session;

public sealed class AnswersCookieTests
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 24, 20, 0, 0, TimeSpan.Zero));
    private readonly EphemeralDataProtectionProvider keys = new();
    private readonly Jar jar = new();

    [Fact]
    public void Without_a_cookie_answers_are_missing()
    {
        Assert.Equal(new AnswersEnvelope(AnswersState.Missing, "", 0), Cookie().Read(jar.Request()));
    }

    [Fact]
    public void What_is_written_comes_back_with_the_next_request()
    {
        Assert.True(Write("""{"court":"caSuperior"}"""));

        Assert.Equal(new AnswersEnvelope(AnswersState.Fresh, """{"court":"caSuperior"}""", 1), Read());
    }

    [Fact]
    public void Each_write_raises_the_revision()
    {
        Write("a");
        Write("b");

        Assert.Equal((2, "b"), (Read().Revision, Read().Payload));
    }

    [Fact]
    public void What_is_written_is_read_within_the_same_request()
    {
        var cookie = Cookie();
        var http = jar.Request("POST");
        cookie.Write(http, "a");
        cookie.Write(http, "b");

        Assert.Equal(new AnswersEnvelope(AnswersState.Fresh, "b", 2), cookie.Read(http));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public void A_request_that_only_reads_cannot_write(string method)
    {
        var http = jar.Request(method);

        Assert.Throws<InvalidOperationException>(() => Cookie().Write(http, "a"));
        Assert.Empty(http.Response.Headers.SetCookie.ToArray());
    }

    [Fact]
    public void Nobody_can_read_the_answers_in_the_cookie()
    {
        Write("canary-canary-canary");

        Assert.DoesNotContain("canary", string.Join(' ', jar.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, AnswersState.Fresh)]
    [InlineData(14 * 60 + 59, AnswersState.Fresh)]
    [InlineData(15 * 60, AnswersState.Expired)]
    [InlineData(15 * 60 + 1, AnswersState.Expired)]
    [InlineData(86_400, AnswersState.Expired)]
    public void Answers_last_fifteen_minutes(int seconds, AnswersState expected)
    {
        Write("a");
        clock.Advance(TimeSpan.FromSeconds(seconds));

        Assert.Equal(expected, Read().State);
    }

    [Fact]
    public void Expired_answers_are_not_given_out()
    {
        Write("a");
        clock.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal(new AnswersEnvelope(AnswersState.Expired, "", 0), Read());
    }

    [Fact]
    public void Reading_does_not_make_answers_last_longer()
    {
        Write("a");
        clock.Advance(TimeSpan.FromMinutes(10));
        Read();
        clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(AnswersState.Expired, Read().State);
    }

    [Fact]
    public void Writing_makes_answers_last_longer()
    {
        Write("a");
        clock.Advance(TimeSpan.FromMinutes(10));
        Write("b");
        clock.Advance(TimeSpan.FromMinutes(14));

        Assert.Equal(AnswersState.Fresh, Read().State);
    }

    [Theory]
    [InlineData(59, AnswersState.Fresh)]
    [InlineData(60, AnswersState.Fresh)]
    [InlineData(61, AnswersState.Expired)]
    public void A_clock_set_back_lengthens_no_session_by_more_than_a_minute(int secondsBack, AnswersState expected)
    {
        Write("a");

        Assert.Equal(expected, ReadAt(clock.GetUtcNow().AddSeconds(-secondsBack)).State);
    }

    [Fact]
    public void A_longer_time_can_be_asked_for()
    {
        Cookie().Write(jar.Request("POST"), "a", TimeSpan.FromHours(12));
        jar.Take();
        clock.Advance(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        Assert.Equal(AnswersState.Fresh, Read().State);

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(AnswersState.Expired, Read().State);
    }

    [Fact]
    public void A_site_can_set_a_shorter_time()
    {
        Write("a");
        clock.Advance(TimeSpan.FromMinutes(5));
        var other = new AnswersCookie(keys, clock, Options.Create(new SiteOptions { IdleMinutes = 5 }));
        other.Write(jar.Request("POST"), "b");
        jar.Take();
        clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(AnswersState.Expired, Read().State);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("9AAAA")]
    [InlineData("1not base64url!")]
    [InlineData("{\"court\":\"caSuperior\"}")]
    public void A_made_up_cookie_is_altered_or_missing_and_never_an_error(string value)
    {
        jar["answers"] = value;

        Assert.Equal(value.Length == 0 ? AnswersState.Missing : AnswersState.Altered, Read().State);
    }

    [Fact]
    public void Changing_any_character_is_seen()
    {
        Write("a");
        var sealedText = jar["answers"];

        foreach (var place in Enumerable.Range(1, sealedText.Length - 2))
        {
            jar["answers"] = sealedText[..place] + (sealedText[place] == 'A' ? 'B' : 'A') + sealedText[(place + 1)..];
            Assert.Equal(AnswersState.Altered, Read().State);
        }
    }

    [Fact]
    public void A_cookie_cut_short_is_altered()
    {
        Write("a");
        jar["answers"] = jar["answers"][..^10];

        Assert.Equal(AnswersState.Altered, Read().State);
    }

    [Fact]
    public void A_cookie_sealed_with_other_keys_is_altered()
    {
        new AnswersCookie(new EphemeralDataProtectionProvider(), clock, Options.Create(new SiteOptions())).Write(jar.Request("POST"), "a");
        jar.Take();

        Assert.Equal(AnswersState.Altered, Read().State);
    }

    [Fact]
    public void A_cookie_we_sealed_for_something_else_is_altered()
    {
        jar["answers"] = "1" + keys.CreateProtector("Something.Else").Protect("a");

        Assert.Equal(AnswersState.Altered, Read().State);
    }

    [Fact]
    public void A_second_instance_with_the_same_keys_goes_on_with_the_answers()
    {
        Write("a");

        Assert.Equal("a", new AnswersCookie(keys, clock, Options.Create(new SiteOptions())).Read(jar.Request()).Payload);
    }

    [Theory]
    [InlineData(2_000, 1)]
    [InlineData(4_500, 2)]
    [InlineData(7_500, 3)]
    public void Long_answers_take_up_to_three_cookies_that_every_browser_keeps(int length, int cookies)
    {
        Assert.True(Write(Incompressible(length)));

        Assert.Equal(cookies, jar.Count);
        Assert.All(jar.Values, value => Assert.True(value.Length < 3_900));
        Assert.Equal(Incompressible(length), Read().Payload);
    }

    [Fact]
    public void Answers_that_do_not_fit_change_nothing()
    {
        Write("a");

        Assert.False(Write(Incompressible(12_000)));
        Assert.Equal(new AnswersEnvelope(AnswersState.Fresh, "a", 1), Read());
    }

    [Fact]
    public void Cookies_left_over_from_longer_answers_are_removed()
    {
        Write(Incompressible(7_500));
        Write("a");

        Assert.Equal(1, jar.Count);
        Assert.Equal("a", Read().Payload);
    }

    [Fact]
    public void A_left_over_cookie_that_stays_is_not_read()
    {
        Write("a");
        jar["answers-2"] = "left over";

        Assert.Equal("a", Read().Payload);
    }

    [Theory]
    [InlineData("answers-2")]
    [InlineData("answers-3")]
    public void Long_answers_that_lost_a_cookie_are_altered(string lost)
    {
        Write(Incompressible(7_500));
        jar.Remove(lost);

        Assert.Equal(AnswersState.Altered, Read().State);
    }

    [Fact]
    public void Clearing_removes_every_cookie()
    {
        Write(Incompressible(7_500));
        var http = jar.Request("POST");
        var cookie = Cookie();
        cookie.Clear(http);
        jar.Take();

        Assert.Equal(0, jar.Count);
        Assert.Equal(AnswersState.Missing, cookie.Read(http).State);
    }

    [Theory]
    [InlineData(false, "answers=")]
    [InlineData(true, "__Host-answers=")]
    public void Cookies_end_with_the_browser_and_no_script_or_other_site_gets_them(bool https, string start)
    {
        var http = jar.Request("POST");
        new AnswersCookie(keys, clock, Options.Create(new SiteOptions { Https = https })).Write(http, "a");
        var cookie = http.Response.Headers.SetCookie.Single()!;

        Assert.StartsWith(start, cookie, StringComparison.Ordinal);
        Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("; samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("; path=/", cookie, StringComparison.Ordinal);
        Assert.Equal(https, cookie.Contains("; secure", StringComparison.Ordinal));
        Assert.DoesNotContain("expires", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain", cookie, StringComparison.Ordinal);
    }

    /// <summary>Text of hexadecimal digits of a fixed pseudo-random run: compresses to about half.</summary>
    private static string Incompressible(int length)
    {
        var bytes = new byte[length];
        for (var place = 0; place < length; place += 32)
            SHA256.HashData(BitConverter.GetBytes(place)).AsSpan(0, Math.Min(32, length - place)).CopyTo(bytes.AsSpan(place));
        return Convert.ToHexString(bytes);
    }

    private AnswersCookie Cookie() => new(keys, clock, Options.Create(new SiteOptions()));

    private AnswersEnvelope Read() => Cookie().Read(jar.Request());

    private AnswersEnvelope ReadAt(DateTimeOffset now) =>
        new AnswersCookie(keys, new FakeTimeProvider(now), Options.Create(new SiteOptions())).Read(jar.Request());

    private bool Write(string payload)
    {
        var fits = Cookie().Write(jar.Request("POST"), payload);
        jar.Take();
        return fits;
    }
}
