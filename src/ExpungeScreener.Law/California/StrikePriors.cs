using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.California;

/// <summary>
/// Serious or violent felonies beside the charge: the listed California convictions first, then what the person says of
/// all others. The person's "no" does not settle a listed conviction that is still unclear.
/// </summary>
internal static class StrikePriors
{
    /// <summary>The person was convicted of one before the sentence in this case, or says so.</summary>
    public static Derived<bool> Earlier { get; } = new("serious or violent prior", FactLevel.Case, scene =>
        Readings.Some(
            Readings.Some(scene.ListedCharges, charge => IsOther(charge, scene) ? Readings.Every(Strike(charge, attempt: false), Before(charge, scene)) : Reading.Of(false)),
            Readings.Test(scene, PersonFacts.SeriousOrViolentPrior, said => said)));

    /// <summary>
    /// A listed conviction of which it is not settled whether it counts: an attempt, one that the table does not settle, one
    /// that is not earlier, or one for another charge of the same case.
    /// </summary>
    public static Derived<bool> Unclear { get; } = new("serious or violent conviction that may count", FactLevel.Count, scene =>
        Readings.Some(scene.ListedCharges, charge => IsItself(charge, scene) ? Reading.Of(false) : Readings.Some(
            Strike(charge, attempt: true),
            ListedConviction.OfStrike(charge, one => Strikes.Unverified.Read(one)),
            Readings.Every(Strike(charge, attempt: false), IsOther(charge, scene) ? Readings.Not(Before(charge, scene)) : Reading.Of(true)))));

    private static bool IsOther(Scene charge, Scene scene) => !ReferenceEquals(charge.Case, scene.Case);

    /// <summary>A case that lists no charge stands for the charge that nobody named.</summary>
    private static bool IsItself(Scene charge, Scene scene)
        => ReferenceEquals(charge.Case, scene.Case) && (charge.Count is null || ReferenceEquals(charge.Count, scene.Count));

    private static Reading<bool> Strike(Scene charge, bool attempt) => ListedConviction.OfStrike(charge, one => Readings.Every(
        Strikes.Serious.Read(one),
        Readings.Test(one, CountFacts.Attempt, said => said == attempt)));

    private static Reading<bool> Before(Scene charge, Scene scene)
    {
        var (day, sentenced) = (ConvictionDay.Of.Read(charge), CaseFacts.SentencingDate.Read(scene));
        FactPath[] open = [.. Readings.OpenDates(charge, CaseFacts.PleaOrVerdictDate, CaseFacts.SentencingDate), .. Readings.OpenDates(scene, CaseFacts.SentencingDate)];
        if (!day.IsKnown || !sentenced.IsKnown) return Reading.Missing<bool>(open);
        return Readings.Of(day.Value.Last < sentenced.Value.First ? Truth.Yes : day.Value.First >= sentenced.Value.Last ? Truth.No : Truth.Unknown, open);
    }
}
