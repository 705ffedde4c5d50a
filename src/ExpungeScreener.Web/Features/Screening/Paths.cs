using System.Globalization;

namespace ExpungeScreener.Web.Features.Screening;

/// <summary>Addresses of the journey's own pages. A question's address comes from the interview; none holds an answer.</summary>
internal static class Paths
{
    public const string Next = "/screening";
    public const string Cases = "/screening/cases";
    public const string Check = "/screening/check";
    public const string Results = "/screening/results";
    public const string Full = "/screening/full";

    /// <summary>The page that asks before it removes a case, or one charge of it. Both count from 1.</summary>
    public static string Remove(int @case, int? charge = null) => charge is null
        ? string.Create(CultureInfo.InvariantCulture, $"/screening/case/{@case}/remove")
        : string.Create(CultureInfo.InvariantCulture, $"/screening/case/{@case}/charge/{charge}/remove");
}
