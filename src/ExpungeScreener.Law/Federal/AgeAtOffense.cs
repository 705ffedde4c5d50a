using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>
/// How old the person was on the day of the offense: from the birth date where it tells, else from the age given.
/// </summary>
internal static class AgeAtOffense
{
    /// <summary>The offense was on the 18th birthday or after it.</summary>
    public static Derived<bool> Reached18 { get; } = Reached("18 or older at the offense", 18, 0);

    /// <summary>The offense was on the 21st birthday or after it.</summary>
    public static Derived<bool> Reached21 { get; } = Reached("21 or older at the offense", 21, 0);

    /// <summary>The offense was after the 21st birthday.</summary>
    public static Derived<bool> Past21stBirthday { get; } = Reached("past the 21st birthday at the offense", 21, 1);

    /// <summary>The offense was on the 22nd birthday or after it.</summary>
    public static Derived<bool> Reached22 { get; } = Reached("22 or older at the offense", 22, 0);

    private static Derived<bool> Reached(string title, int years, int days) => new(title, FactLevel.Case, scene =>
        (ByDates(scene, years, days) ?? ByAge(scene, years, days)) is { } reached ? Reading.Of(reached) : Reading.Missing<bool>(Open(scene)));

    private static bool? ByDates(Scene scene, int years, int days)
    {
        var (born, offense) = (PersonFacts.BirthDate.Read(scene), CaseFacts.OffenseDate.Read(scene));
        if (!born.IsKnown || !offense.IsKnown) return null;
        var day = born.Value.Map(date => Period.Federal(years).FirstDayAfter(date).AddDays(days));
        return offense.Value.First >= day.Last ? true : offense.Value.Last < day.First ? false : null;
    }

    private static bool? ByAge(Scene scene, int years, int days)
    {
        var age = CaseFacts.AgeAtOffense.Read(scene);
        if (!age.IsKnown || (days > 0 && age.Value == years)) return null;
        return age.Value >= years;
    }

    private static FactPath[] Open(Scene scene)
        => [.. Missing.Among(scene, CaseFacts.AgeAtOffense), .. Vague(scene, PersonFacts.BirthDate), .. Vague(scene, CaseFacts.OffenseDate)];

    private static FactPath[] Vague(Scene scene, Fact<DateSpan> fact)
        => fact.Read(scene) is { IsKnown: true, Value.IsDay: true } ? [] : [scene.PathOf(fact)];
}
