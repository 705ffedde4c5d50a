using System.Runtime.CompilerServices;

namespace ExpungeScreener.Law.Tests;

/// <summary>Finds the files that stand beside the code.</summary>
internal static class Repository
{
    /// <summary>The folder of the digests.</summary>
    public static string LawDocs() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../docs/law"));

    private static string Here([CallerFilePath] string file = "") => file;
}
