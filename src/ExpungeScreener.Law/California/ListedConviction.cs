using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>A charge of the record that ended in a conviction in a California adult court.</summary>
internal static class ListedConviction
{
    /// <summary>Whether it did, and is of that kind.</summary>
    /// <param name="charge">The charge; a case that lists none stands for itself.</param>
    /// <param name="kind">Whether a listed charge is of the kind that is looked for.</param>
    /// <param name="unlisted">What is said of a case that lists no charge; null where its charges must be known.</param>
    public static Reading<bool> Of(Scene charge, Func<Scene, Reading<bool>> kind, Func<Scene, Reading<bool>>? unlisted = null)
    {
        var convicted = Readings.Every(
            Readings.Test(charge, CaseFacts.Court, court => court == Court.CaSuperior),
            Readings.Test(charge, CaseFacts.Outcome, outcome => outcome == Disposition.Convicted));
        if (convicted is { IsKnown: true, Value: false }) return convicted;
        if (charge.Count is not null) return Readings.Every(convicted, kind(charge));
        return unlisted is null ? Reading.Missing<bool>([.. convicted.Missing, charge.PathOf(CaseFacts.Counts)]) : Readings.Every(convicted, unlisted(charge));
    }

    /// <summary>A felony conviction that stands, of such an offense. Only a felony is a strike.</summary>
    public static Reading<bool> OfStrike(Scene charge, Func<Scene, Reading<bool>> offense) => Of(charge, one => Readings.Every(
        Readings.Test(one, CountFacts.Level, level => level == OffenseLevel.Felony),
        offense(one),
        Readings.Test(one, CountFacts.AlreadyCleared, cleared => cleared != AlreadyCleared.Vacated)));
}
