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
        Pc1203_43.Relief,
        Pc1203_45.Relief,
        Pc1203_4b.Relief,
        Pc1203_49.Relief,
        Pc236_14.Relief,
        Pc236_15.Relief,
        Pc17_b.Relief,
        Pc17_d.Relief,
        Pc1170_18.Relief,
        Hsc11361_8.Relief,
        Hsc11361_9.Relief,
        Hsc11361_5.Relief,
        Pc851_8.Relief,
        Pc851_91.Relief,
        Pc851_93.Relief,
        Pc1203_425.Relief,
        DiversionSeal.Relief,
        Pc1473_7.Relief,
        Pc1016_5.Relief,
        Pc1172_6.Relief,
        Pc4852Cor.Relief,
        CaPardon.Relief,
        Wic781.Relief,
        Wic786.Relief,
        Pc1170_9h.Relief,
        Pc290_5.Relief,
        Pc653_29.Relief,
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
