using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Federal;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law;

/// <summary>Every relief carried here: California first, then federal, each in the order of its specification.</summary>
public static class ReliefCatalog
{
    /// <summary>All reliefs.</summary>
    public static IReadOnlyList<Relief> All { get; } =
    [
        Pc1203_4.Relief,
        Pc1203_3.Relief,
        Pc1203_4a.Relief,
        Pc1203_41.Relief,
        Pc1203_42.Relief,
        Pc1203_45.Relief,
        Pc17_b.Relief,
        Pc17_d.Relief,
        Pc1203_425.Relief,
        Pc1473_7.Relief,
        Pc1016_5.Relief,
        Pc1172_6.Relief,
        Wic781.Relief,
        Wic786.Relief,
        Pc1170_21.Relief,
        Pc1203_47.Relief,
        Usc18_3607a.Relief,
        Usc18_3607b.Relief,
        Usc18_3607c.Relief,
        Former21Usc844b.Relief,
        Usc21_844a.Relief,
        PresidentialPardon.Relief,
        DirectAppeal.Relief,
        Usc28_2255.Relief,
        CoramNobis.Relief,
        EquitableExpungement.Relief,
    ];

    /// <summary>The relief with an id; null when there is none.</summary>
    public static Relief? Find(string id) => All.FirstOrDefault(relief => relief.Id == id);
}
