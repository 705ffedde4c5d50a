using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>
/// The laws that always end with a lawyer, over every mix of known and unknown answers: nothing is ever promised, and
/// an answer that is settled stays as it is whatever is learned later. Random records seldom hold such charges.
/// </summary>
public sealed class AlwaysALawyerTests
{
    private static readonly Matter Court = new(CaseFacts.Court, Facts.Court.CaSuperior, Facts.Court.UsDistrict);
    private static readonly Matter Ended = new(CaseFacts.Outcome, Disposition.Convicted, Disposition.Pending);
    private static readonly Matter Citizen = new(PersonFacts.UsCitizen, true, false);
    private static readonly Matter Probation = new(SentenceFacts.ProbationOutcome, ProbationOutcome.Fulfilled, ProbationOutcome.Ongoing);
    private static readonly Matter Cleared = new(CountFacts.AlreadyCleared, AlreadyCleared.No, AlreadyCleared.Vacated);

    public static TheoryData<string> Reliefs => ["pc-1473-7", "pc-1016-5", "pc-1172-6", "pc-1170-21"];

    [Theory]
    [MemberData(nameof(Reliefs))]
    public void The_way_is_never_called_open(string id)
        => Assert.All(Mixes(id), given => Assert.Contains(given.Decide(Find(id)).Outcome, new[] { Outcome.AskLawyer, Outcome.NeedsFacts, Outcome.Closed, Outcome.NotApplicable }));

    /// <summary>What is presumed may turn out otherwise; and where it is not known whether the law covers the case, a condition that fails closes it anyway.</summary>
    [Theory]
    [MemberData(nameof(Reliefs))]
    public void Learning_what_is_not_missing_changes_nothing(string id)
    {
        foreach (var given in Mixes(id))
        {
            var was = given.Decide(Find(id));
            foreach (var matter in Matters(id).Where(matter => matter.Fact != CountFacts.AlreadyCleared && !was.MissingFacts.Any(path => path.Fact == matter.Fact)))
                foreach (var now in matter.LearnedIn(given).Select(learned => learned.Decide(Find(id))))
                    if (!IsUncovered(was) || !IsUncovered(now)) Assert.Equal(was.Outcome, now.Outcome);
        }
    }

    private static bool IsUncovered(Determination found) => found.Clauses.Any(state => state is { Clause.Kind: ClauseKind.Covers, Standing: Standing.Unknown });

    private static Relief Find(string id) => ReliefCatalog.Find(id)!;

    private static Matter[] Matters(string id) => id switch
    {
        "pc-1473-7" => [Court, Ended, Citizen, new(CaseFacts.NewEvidenceOfInnocence, true, false), new(CaseFacts.RacialBiasGround, true, false), Probation, Cleared],
        "pc-1016-5" => [Court, Ended, Citizen, new(CaseFacts.DecidedBy, DecidedBy.Plea, DecidedBy.Trial), Plea(1977, 2025, 2026), new(CaseFacts.ImmigrationAdvisement, true, false), Cleared],
        "pc-1172-6" => [Court, Ended, new(CountFacts.Section, "187", "664", "211"), Plea(2005, 2020), new(CaseFacts.HomicideTheory, HomicideTheory.FelonyMurder, HomicideTheory.ActualKiller), Probation, Cleared],
        _ => [Court, Ended, new(CountFacts.Section, "647f", "647"), new(CountFacts.Subdivision, "f", "b"), Probation, Cleared],
    };

    private static Matter Plea(params int[] years) => new(CaseFacts.PleaOrVerdictDate, [.. years.Select(year => (object)DateSpan.Year(year))]);

    private static IEnumerable<Given> Mixes(string id)
    {
        var plain = Given.Nothing.With(CountFacts.Code, "PC").Yes(SentenceFacts.ProbationGranted).With(SentenceFacts.Type, SentenceType.Probation);
        IEnumerable<Given> mixes = [plain];
        return Matters(id).Aggregate(mixes, (so, matter) => so.SelectMany(given => matter.LearnedIn(given).Prepend(given)));
    }

    /// <summary>A fact and the answers that are tried for it.</summary>
    private sealed record Matter(Fact Fact, params object[] Answers)
    {
        /// <summary>The record with each answer, where it has none yet.</summary>
        public IEnumerable<Given> LearnedIn(Given given) => given.Knows(Fact) ? [] : Answers.Select(answer => given.WithAnswer(Fact, answer));
    }
}
