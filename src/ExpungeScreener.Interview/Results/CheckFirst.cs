using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Results;

/// <summary>Puts a petition into the card of what may have happened by itself: first check, and if it is not there, ask.</summary>
internal static class CheckFirst
{
    /// <summary>The ways of one charge or case, each with the petitions that stand in its card; a petition stands nowhere else then.</summary>
    public static IEnumerable<(Determination Way, IReadOnlyList<Determination> Petitions)> Of(IEnumerable<Determination> ways)
    {
        var all = ways.ToList();
        var within = all.Where(IsAutomatic).ToDictionary(way => way.Relief, way => PetitionsOf(way, all));
        var placed = within.Values.SelectMany(petitions => petitions).Select(petition => petition.Relief).ToHashSet();
        return all.Where(way => !placed.Contains(way.Relief)).Select(way => (way, (IReadOnlyList<Determination>)within.GetValueOrDefault(way.Relief, [])));
    }

    private static bool IsAutomatic(Determination way) => way is { Outcome: Outcome.Open, Decision: Decision.Automatic };

    private static List<Determination> PetitionsOf(Determination automatic, List<Determination> all)
    {
        var petitions = Interplay.FirstCheck.FirstOrDefault(row => row.Automatic == automatic.Relief.Id).Petitions;
        return petitions.IsDefault ? [] : all.FindAll(way => petitions.Contains(way.Relief.Id));
    }
}
