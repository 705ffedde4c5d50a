using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ExpungeScreener.Web.Tests.Hosting;

public sealed class KeysTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("keys");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_form_and_answers_from_before_a_restart_are_taken_after_it()
    {
        List<(string, string)> form;
        string cookies;
        using (var before = Site.With(("Keys:Folder", folder.FullName)))
        {
            var visitor = before.Visit();
            using var page = await visitor.Get("/");
            using var started = await visitor.Send("/", "/start", ("papers", "some"));
            form = [.. (await visitor.Read("/erase")).QuerySelectorAll("form[action='/erase'] input[type=hidden]").Take(2).Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!))];
            cookies = string.Join("; ", Visitor.Cookies(page).Concat(Visitor.Cookies(started)).Select(cookie => cookie.Split(';')[0]));
        }

        using var after = Site.With(("Keys:Folder", folder.FullName));
        var returned = after.Visit();
        returned.Http.DefaultRequestHeaders.Add("Cookie", cookies);
        Assert.NotNull((await returned.Read("/")).QuerySelector(".alert a[href='/screening']"));
        using var erased = await returned.Post("/erase", [.. form]);
        Assert.Equal(HttpStatusCode.Redirect, erased.StatusCode);
    }

    [Fact]
    public async Task With_a_certificate_the_keys_on_disk_are_encrypted()
    {
        var certificate = Path.Combine(folder.FullName, "keys.pfx");
        await File.WriteAllBytesAsync(certificate, Certificate(), TestContext.Current.CancellationToken);
        using (var site = Site.With(("Keys:Folder", folder.FullName), ("Keys:Certificate", certificate), ("Keys:Password", "open")))
            await site.Visit().Get("/");

        var key = await File.ReadAllTextAsync(folder.EnumerateFiles("*.xml").Single().FullName, TestContext.Current.CancellationToken);
        Assert.Contains("EncryptedXmlDecryptor", key, StringComparison.Ordinal);
        Assert.DoesNotContain("<value>", key, StringComparison.Ordinal);
    }

    private static byte[] Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return certificate.Export(X509ContentType.Pkcs12, "open");
    }
}
