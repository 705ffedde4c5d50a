using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Facts;

/// <summary>
/// How old the person was, and is, as California counts: a person born on 29 February is a year older on 28 February
/// of a year that has no 29th. Nothing is known of the age while neither the birth date nor the age at the offense is given.
/// </summary>
public static class Ages
{
    /// <summary>
    /// The day of birth: as given, and as far as the age at the offense and its date tell. A month, a year or an age is an
    /// interval. Where the two contradict each other, the birth date counts.
    /// </summary>
    public static Derived<DateSpan> Birth { get; } = new("birth", FactLevel.Case, scene =>
    {
        var (given, told) = (PersonFacts.BirthDate.Read(scene), ByAge(scene));
        FactPath[] open = Open(scene, told is null);
        if (!given.IsKnown) return told is { } span ? Readings.Dated(span, open) : Reading.Missing<DateSpan>(open);
        return Readings.Dated(told is { } narrower ? Both(given.Value, narrower) : given.Value, open);
    });

    /// <summary>14 or older at the offense.</summary>
    public static Derived<bool> Reached14AtOffense { get; } = ReachedAtOffense(14);

    /// <summary>18 or older at the offense.</summary>
    public static Derived<bool> Reached18AtOffense { get; } = ReachedAtOffense(18);

    /// <summary>The age at the offense, by the birth date and the offense date where they tell, else as given.</summary>
    private static Derived<bool> ReachedAtOffense(int years) => new($"{years} or older at the offense", FactLevel.Case, scene =>
    {
        var age = CaseFacts.AgeAtOffense.Read(scene);
        if (ByDates(scene, years) is { } reached) return Reading.Of(reached);
        return age.IsKnown ? Reading.Of(age.Value >= years)
            : Reading.Missing<bool>([scene.PathOf(CaseFacts.AgeAtOffense), .. Readings.OpenDates(scene, CaseFacts.OffenseDate, PersonFacts.BirthDate)]);
    });

    private static bool? ByDates(Scene scene, int years)
    {
        var (born, offense) = (PersonFacts.BirthDate.Read(scene), CaseFacts.OffenseDate.Read(scene));
        if (!born.IsKnown || !offense.IsKnown) return null;
        var birthday = born.Value.Map(day => day.AddYears(years));
        return offense.Value.First >= birthday.Last ? true : offense.Value.Last < birthday.First ? false : null;
    }

    /// <summary>The days on which a person is born who is so old at the offense.</summary>
    private static DateSpan? ByAge(Scene scene)
    {
        var (age, offense) = (CaseFacts.AgeAtOffense.Read(scene), CaseFacts.OffenseDate.Read(scene));
        if (!age.IsKnown || !offense.IsKnown || age.Value > 150) return null;
        return new DateSpan(offense.Value.First.AddYears(-age.Value - 1).AddDays(1), LatestBirth(offense.Value.Last, age.Value));
    }

    /// <summary>On 28 February of a year without a 29th, a person born on the 29th is a year older too.</summary>
    private static DateOnly LatestBirth(DateOnly offense, int age)
    {
        var day = offense.AddYears(-age);
        return day is { Month: 2, Day: 28 } && DateTime.IsLeapYear(day.Year) && !DateTime.IsLeapYear(offense.Year) ? day.AddDays(1) : day;
    }

    private static DateSpan Both(DateSpan given, DateSpan told)
    {
        var both = new DateSpan(given.First > told.First ? given.First : told.First, given.Last < told.Last ? given.Last : told.Last);
        return both.First <= both.Last ? both : given;
    }

    /// <summary>What is asked for, the age before the birth date.</summary>
    private static FactPath[] Open(Scene scene, bool byAge)
    {
        var age = byAge && !CaseFacts.AgeAtOffense.Read(scene).IsKnown ? [scene.PathOf(CaseFacts.AgeAtOffense)] : Array.Empty<FactPath>();
        return [.. age, .. Readings.OpenDates(scene, CaseFacts.OffenseDate, PersonFacts.BirthDate)];
    }
}
