using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.Reasoning;

/// <summary>What is known of the day of birth, from the birth date and from the age at the offense.</summary>
public sealed class AgesTests
{
    [Theory]
    [InlineData("2001-05-20", null, null, "2001-05-20", "")]
    [InlineData("2001", null, "2017-08-01", "2001", "c1/ageAtOffense person/birthDate")]
    [InlineData("2001", 16, "2017-08-01", "2001-01-01/2001-08-01", "person/birthDate")]
    [InlineData("2000-08", 16, "2017-08-20", "2000-08-21/2000-08-31", "person/birthDate")]
    [InlineData("1990-05-20", 16, "2017-08-01", "1990-05-20", "")]
    [InlineData("1990", 16, "2017-08-01", "1990", "person/birthDate")]
    [InlineData(null, 16, "2017-08-01", "2000-08-02/2001-08-01", "person/birthDate")]
    [InlineData(null, 16, "2017", "2000-01-02/2001-12-31", "c1/offenseDate person/birthDate")]
    [InlineData(null, 15, "2015-02-28", "1999-03-01/2000-02-29", "person/birthDate")]
    [InlineData(null, 16, "2016-02-29", "1999-03-01/2000-02-29", "person/birthDate")]
    [InlineData(null, 17, "2016-02-29", "1998-03-01/1999-02-28", "person/birthDate")]
    [InlineData(null, 16, null, null, "c1/offenseDate person/birthDate")]
    [InlineData(null, null, "2017-08-01", null, "c1/ageAtOffense person/birthDate")]
    [InlineData(null, null, null, null, "c1/ageAtOffense c1/offenseDate person/birthDate")]
    [InlineData(null, 9999, "2017-08-01", null, "person/birthDate")]
    public void Birth_is_as_given_and_as_the_age_tells(string? born, int? age, string? offense, string? expected, string missing)
    {
        var reading = Ages.Birth.Read(SceneOf(born, age, offense));
        Assert.Equal(expected, reading.IsKnown ? reading.Value.ToString() : null);
        Assert.Equal(missing, string.Join(' ', reading.Missing.ToArray()));
    }

    /// <summary>Whoever is so old on that day is born in the span.</summary>
    [Fact]
    public void The_span_of_an_age_holds_everybody_who_is_so_old()
    {
        DateOnly[] days = [new(2015, 2, 28), new(2016, 2, 28), new(2016, 2, 29), new(2016, 3, 1), new(2017, 3, 1), new(2017, 12, 31)];
        foreach (var day in days)
            for (var born = new DateOnly(1996, 1, 1); born < new DateOnly(2003, 1, 1); born = born.AddDays(1))
            {
                var span = Ages.Birth.Read(SceneOf(null, AgeOn(born, day), $"{day:yyyy-MM-dd}")).Value;
                Assert.True(span.First <= born && born <= span.Last, $"born {born:yyyy-MM-dd}, {AgeOn(born, day)} on {day:yyyy-MM-dd}, is outside {span}");
            }
    }

    [Theory]
    [InlineData("2003-08-02", 15, "2017-08-01", false, "")]
    [InlineData("2003-08-01", null, "2017-08-01", true, "")]
    [InlineData("2003-08", null, "2017-08-01", null, "c1/ageAtOffense person/birthDate")]
    [InlineData("2003-08", 14, "2017-08-01", true, "")]
    [InlineData("2003-08-15", null, "2017-08", null, "c1/ageAtOffense c1/offenseDate")]
    [InlineData(null, 13, null, false, "")]
    [InlineData("2003-08-15", null, null, null, "c1/ageAtOffense c1/offenseDate")]
    public void The_age_at_the_offense_is_told_by_the_dates_and_else_by_the_age(string? born, int? age, string? offense, bool? reached14, string missing)
    {
        var reading = Ages.Reached14AtOffense.Read(SceneOf(born, age, offense));
        Assert.Equal(reached14, reading.IsKnown ? reading.Value : null);
        Assert.Equal(missing, string.Join(' ', reading.Missing.ToArray()));
    }

    private static int AgeOn(DateOnly born, DateOnly day) => day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0);

    private static Scene SceneOf(string? born, int? age, string? offense)
    {
        var given = Given.Nothing;
        if (born is not null) given = given.With(PersonFacts.BirthDate, born);
        if (age is { } years) given = given.With(CaseFacts.AgeAtOffense, years);
        if (offense is not null) given = given.With(CaseFacts.OffenseDate, offense);
        return Scene.Of(given.Record, given.Day).Cases[0];
    }
}
