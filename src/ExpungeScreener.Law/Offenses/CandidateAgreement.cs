namespace ExpungeScreener.Law.Offenses;

/// <summary>Which facts tell candidate rows apart, as far as one value of theirs goes.</summary>
internal static class CandidateAgreement
{
    /// <summary>Rows of one period that differ leave the subdivision open; periods that differ leave the offense date open.</summary>
    internal static OpenColumnFacts Open<T>(IReadOnlyList<CaliforniaOffense> rows, Func<CaliforniaOffense, T> value, bool mayBeElsewhere)
    {
        var old = rows.Where(row => row.IsOldCannabis).Select(value).Distinct().ToArray();
        var now = rows.Where(row => !row.IsOldCannabis).Select(value).Distinct().ToArray();
        var subdivision = old.Length > 1 || now.Length > 1;
        var date = mayBeElsewhere || (old.Length > 0 && now.Length > 0 && old.Union(now).Skip(1).Any());
        return (subdivision ? OpenColumnFacts.Subdivision : OpenColumnFacts.None) | (date ? OpenColumnFacts.OffenseDate : OpenColumnFacts.None);
    }
}
