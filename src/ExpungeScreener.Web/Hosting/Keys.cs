using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;

namespace ExpungeScreener.Web.Hosting;

internal static class Keys
{
    /// <summary>Keys that seal cookies and tokens: in <c>Keys:Folder</c> or the user's local data, so that a restart loses nothing;
    /// encrypted when <c>Keys:Certificate</c> names a PKCS #12 file.</summary>
    public static void AddKeys(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection("Keys");
        var keys = builder.Services.AddDataProtection()
            .SetApplicationName("ExpungeScreener")
            .PersistKeysToFileSystem(Folder(section["Folder"]));
        if (section["Certificate"] is { Length: > 0 } file)
            keys.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, section["Password"]));
    }

    private static DirectoryInfo Folder(string? configured)
    {
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var path = configured is { Length: > 0 } ? configured
            : local.Length > 0 ? Path.Combine(local, "ExpungeScreener", "keys")
            : throw new InvalidOperationException("There is no folder for the keys: set Keys:Folder.");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
