using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;
using ExpungeScreener.Law.Reasoning;
using Record = ExpungeScreener.Law.Facts.Record;

namespace ExpungeScreener.Law.Tests.Federal;

/// <summary>A case that lists no charge stands for itself where the charge does not matter, and stays open where it does.</summary>
public sealed class CasesWithoutChargesTests
{
    [Fact]
    public void A_pardon_needs_no_charge() => Assert.Equal("open clemency", Says(PresidentialPardon.Relief, FederalPlain.Fraud));

    [Fact]
    public void Fairness_needs_no_charge() => Assert.Equal("open discretionary", Says(EquitableExpungement.Relief, FederalPlain.Fraud.With(CaseFacts.District, "dcd")));

    [Fact]
    public void Possession_needs_its_charge() => Assert.Equal("needs-facts; missing c1/counts", Says(Usc18_3607c.Relief, FederalPlain.DismissedPossession));

    private static string Says(Relief relief, Given given)
    {
        var record = new Record(given.Record.Person, [given.Record.Cases[0] with { Counts = [] }]);
        return Words.Of(Screening.Decide(relief, Screening.ScenesFor(relief, Scene.Of(record, given.Day))[0]));
    }
}
