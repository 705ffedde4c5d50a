using System.Runtime.CompilerServices;

namespace ExpungeScreener.Law.Tests;

/// <summary>Finds the files that stand beside the code.</summary>
public static class Repository
{
    /// <summary>The folder of the digests.</summary>
    public static string LawDocs() => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../docs/law"));

    /// <summary>What people read about a relief.</summary>
    public static string ReliefWords(string relief)
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, $"../../src/ExpungeScreener.Interview/Content/en/reliefs/{relief}.json"));

    private static string Here([CallerFilePath] string file = "") => file;
}
