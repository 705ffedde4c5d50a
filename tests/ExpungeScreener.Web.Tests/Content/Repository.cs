namespace ExpungeScreener.Web.Tests.Content;

/// <summary>The source tree these tests were built from.</summary>
internal static class Repository
{
    public static string Folder(string path) => Path.Combine(Root(), path);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ExpungeScreener.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run from within the source tree.");
        return folder.FullName;
    }
}
