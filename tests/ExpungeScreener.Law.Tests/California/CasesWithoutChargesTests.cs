using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using Record = ExpungeScreener.Law.Facts.Record;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>A California case that lists no charge still gets an answer from every law: the charge nobody named is what is missing.</summary>
public sealed class CasesWithoutChargesTests
{
    [Fact]
    public void A_conviction_without_its_charge_asks_for_the_charge()
        => Assert.Equal("needs-facts; missing c1/counts; lawyer first equipment-stop-unclear", Says(Pc1203_4a.Relief, Plain.Fine));

    [Fact]
    public void A_case_of_another_court_needs_no_charge()
        => Assert.Equal("not-applicable", Says(Pc1203_4a.Relief, Plain.Fine.With(CaseFacts.Court, Court.UsDistrict)));

    [Fact]
    public void The_answer_is_for_the_case()
    {
        var found = Assert.Single(Screening.Decide(WithoutCharges(Plain.Fine), Given.Today), one => one.Relief == Pc1203_4a.Relief);
        Assert.Null(found.Scene.CountId);
    }

    private static string Says(Relief relief, Given given)
        => Words.Of(Screening.Decide(relief, Screening.ScenesFor(relief, Scene.Of(WithoutCharges(given), given.Day))[0]));

    private static Record WithoutCharges(Given given) => given.Record with { Cases = [given.Record.Cases[0] with { Counts = [] }] };
}
