using System.Text;

namespace ExpungeScreener.Records.Tests;

/// <summary>Short ways to read a record in a test.</summary>
internal static class Reading
{
    public static ReadResult Of(string json) => RecordReader.Read(Encoding.UTF8.GetBytes(json));

    /// <summary>A record with one case and one charge, each with more fields.</summary>
    public static string Record(string person = "", string @case = "", string count = "")
        => $$"""{"person":{{{person}}},"cases":[{"id":"c1"{{Comma(@case)}},"counts":[{"id":"1"{{Comma(count)}}}]}]}""";

    public static Law.Facts.Record Read(string json)
    {
        var result = Of(json);
        return result.Record ?? throw new InvalidOperationException(string.Join("; ", result.Errors));
    }

    private static string Comma(string fields) => fields.Length == 0 ? "" : "," + fields;
}
