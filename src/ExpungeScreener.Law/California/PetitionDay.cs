using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>The first day on which the end of registration can be asked for.</summary>
internal static class PetitionDay
{
    /// <summary>
    /// The first birthday after that many years on the register. While the birthday is unknown, some day of the year
    /// that follows them.
    /// </summary>
    public static Derived<DateSpan> After(int years) => new($"first birthday after {years} years on the register", FactLevel.Person, scene =>
    {
        var (since, born) = (PersonFacts.RegisteredSince.Read(scene), PersonFacts.BirthDate.Read(scene));
        FactPath[] paths = [.. Readings.OpenDates(scene, PersonFacts.RegisteredSince, PersonFacts.BirthDate)];
        if (!since.IsKnown) return Reading.Missing<DateSpan>(paths);
        var served = since.Value.Map(day => day.AddYears(years));
        return born is { IsKnown: true, Value.IsDay: true }
            ? Readings.Dated(served.Map(day => Birthday(born.Value.First, day)), paths)
            : Reading.Cautious(new DateSpan(served.First, served.Last.AddYears(1).AddDays(-1)), paths);
    });

    private static DateOnly Birthday(DateOnly born, DateOnly from)
    {
        var ofThatYear = born.AddYears(from.Year - born.Year);
        return ofThatYear < from ? born.AddYears(from.Year - born.Year + 1) : ofThatYear;
    }
}
