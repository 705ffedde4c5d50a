using System.Collections.Immutable;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Records;

/// <summary>A warning that goes with all the findings of a record.</summary>
/// <param name="Id">Its id, from the closed list that the schema prints.</param>
/// <param name="Citation">Where the law says it; null when it is about these findings and not about a law.</param>
public sealed record Warning(string Id, string? Citation)
{
    /// <summary>An answer took it that a case was not cleared before: only the person's own record shows that.</summary>
    public const string CheckYourRecordFirst = "check-your-record-first";

    /// <summary>The day asked about lies after the year for which the law was checked.</summary>
    public const string LawMayHaveChanged = "law-may-have-changed";

    /// <summary>A federal case is listed: no California law, court or Governor reaches it.</summary>
    public const string StateLawCannotReach = "state-law-cannot-reach-federal-case";

    /// <summary>A California conviction is listed: federal law does not follow all that California does about it.</summary>
    public const string FederalLawStillCounts = "federal-law-still-counts";

    private static readonly Condition Federal = CaseFacts.Court.Is(Court.UsDistrict, Court.UsMagistrate);
    private static readonly Condition CaliforniaConviction = CaseFacts.Court.Is(Court.CaSuperior) & CaseFacts.Outcome.Is(Disposition.Convicted);

    /// <summary>The warnings of some findings, each once: those of the reliefs first.</summary>
    public static ImmutableArray<Warning> Of(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var said = findings.Determinations.SelectMany(determination => determination.Warnings).Select(clause => new Warning(clause.Name, clause.Citation));
        return [.. said.Concat(General(findings)).DistinctBy(warning => warning.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Warning> General(Findings findings)
    {
        if (findings.Determinations.Any(determination => determination.Presumed && determination.MissingFacts.Any(path => path.Fact == CountFacts.AlreadyCleared))) yield return new(CheckYourRecordFirst, null);
        if (AnyCase(findings, Federal)) yield return new(StateLawCannotReach, SystemsWall.StateCannot[0].Citation);
        if (AnyCase(findings, CaliforniaConviction)) yield return new(FederalLawStillCounts, SystemsWall.FederalIgnores[0].Citation);
        if (findings.AsOf > findings.Edition.MayHaveChangedAfter) yield return new(LawMayHaveChanged, null);
    }

    private static bool AnyCase(Findings findings, Condition condition)
        => findings.Determinations.Length > 0 && findings.Determinations[0].Scene.Cases.Any(@case => condition.Decide(@case).Truth == Truth.Yes);
}
