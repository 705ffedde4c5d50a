using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Offenses;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Federal;

/// <summary>
/// Whether a charge has force as one of its elements, 18 U.S.C. 16(a). The court looks at the words of the section, not
/// at what happened: where the offense table marks a section as not settled, only a lawyer can say.
/// </summary>
internal static class Force
{
    private static readonly Condition NotSettledHere = Row("whether force is an element is not settled", row => row.ForceNotSettled);
    private static readonly Condition DoubtfulHere = Row("most courts do not say that force is an element", row => row.ForceDoubtful);

    /// <summary>The charge is said to have force as an element.</summary>
    public static Condition Said { get; } = FederalFacts.ViolentOffense16a.IsYes();

    /// <summary>It is said to, in one charge at least of which that is doubtful.</summary>
    public static Condition Doubtful { get; } = FederalCase.SomeCharge("force doubtful", DoubtfulHere);

    /// <summary>
    /// Only a lawyer can say: the section is doubtful, whatever the person says, or not settled and the person says no. A
    /// section that is not in the table is both.
    /// </summary>
    public static Condition Unclear { get; } = Doubtful | (!Said & FederalCase.SomeCharge("force not settled", NotSettledHere));

    /// <summary>Whether force is an element is not settled in a charge that was set aside.</summary>
    public static Condition NotSettledThoughSetAside { get; } = FederalCase.SomeCharge("set aside, force not settled", CaseFacts.Outcome.Is(Disposition.Vacated) & NotSettledHere);

    /// <summary>The case lists several charges, of which one alone may have force as an element.</summary>
    public static Condition SeveralCharges { get; } = new Derived<bool>("several charges", FactLevel.Case, scene => Reading.Of(scene.Counts.Count > 1)).IsYes();

    /// <summary>The answer for the case as a whole is sure: one charge, whose section is not doubtful.</summary>
    public static Condition Sure { get; } = !SeveralCharges & !Doubtful;

    private static Condition Row(string title, Func<FederalOffense, bool> says) => new Derived<bool>(title, FactLevel.Count, charge =>
    {
        if (charge.Count is null) return Reading.Missing<bool>(charge.PathOf(CaseFacts.Counts));
        var (code, section, part) = (CountFacts.Code.Read(charge), CountFacts.Section.Read(charge), CountFacts.Subdivision.Read(charge));
        var match = FederalOffenses.Match(code.IsKnown ? code.Value : null, section.IsKnown ? section.Value : null, part.IsKnown ? part.Value : null);
        return match.Kind switch
        {
            MatchKind.NotGiven => Missing.Of<bool>(charge, CountFacts.Code, CountFacts.Section),
            MatchKind.NotInTable => Reading.Of(true),
            _ => Reading.Of(match.Candidates.Any(says)),
        };
    }).IsYes();
}
