using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Law.Tests.California;

/// <summary>How the California ways act on each other: section by section of docs/law/interplay.md.</summary>
public sealed class InterplayTests
{
    /// <summary>Ways that look at what runs for the person, and say so in a clause of their own.</summary>
    private static readonly string[] LookThemselves = ["pc-1203-4b", "pc-1203-45", "pc-1203-3", "pc-4852-cor", "pc-290-5"];

    private static readonly IEnumerable<Relief> California = ReliefCatalog.All.Where(relief => relief.System == LegalSystem.California);

    public static TheoryData<string, Running, string> Held { get; } =
        [.. Interplay.HeldBack.Select(cell => (cell.Relief, cell.What, cell.Effect == Effect.Waits ? "waits-for" : "ask-lawyer"))];

    public static TheoryData<string> LeftAlone =>
        [.. California.Select(relief => relief.Id).Except(Interplay.HeldBack.Reliefs).Except(LookThemselves)];

    public static Table Lowered { get; } = new()
    {
        { "PC 1203.4a opens", Lower(Plain.FelonyProbation.No(SentenceFacts.ProbationGranted).With(SentenceFacts.Type, SentenceType.Jail)), "open mandatory" },
    };

    [Theory]
    [MemberData(nameof(Held))]
    public void What_runs_elsewhere_holds_back_as_the_table_says(string relief, Running what, string answer)
        => Assert.StartsWith(answer, Run(PlainOf(relief), what).Says(ReliefCatalog.Find(relief)!), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(LeftAlone))]
    public void What_runs_elsewhere_leaves_every_other_way_alone(string relief)
    {
        var law = ReliefCatalog.Find(relief)!;
        Given[] records = [Plain.FelonyProbation, Plain.Fine, Plain.OldPrison, Plain.SplitJail, Plain.Dismissed.With(CaseFacts.ArrestDate, "2015-01-01")];
        foreach (var record in records)
            foreach (var what in Enum.GetValues<Running>())
                Assert.Equal(record.Says(law), Run(record, what).Says(law));
    }

    [Theory]
    [MemberData(nameof(Lowered))]
    public void Lowering_a_felony_makes_it_a_misdemeanor_for_dismissal(Row row) => row.Holds(Pc1203_4a.Relief);

    [Fact]
    public void Lowering_a_felony_closes_the_dismissal_for_prison() => Assert.Equal("not-applicable", Lower(Plain.Prison).Says(Pc1203_41.Relief));

    [Theory]
    [InlineData(AlreadyCleared.Dismissed)]
    [InlineData(AlreadyCleared.Sealed)]
    [InlineData(AlreadyCleared.Expunged)]
    public void What_was_granted_closes_the_same_petition_and_leaves_lowering_open(AlreadyCleared cleared)
    {
        var record = Plain.FelonyProbation.With(CountFacts.AlreadyCleared, cleared);
        Assert.Equal("closed", record.Says(Pc1203_4.Relief));
        Assert.Equal("open discretionary", record.Says(Pc17_b.Relief));
    }

    [Fact]
    public void A_conviction_that_was_taken_back_leaves_nothing_to_dismiss_or_to_lower()
    {
        var record = Plain.FelonyProbation.With(CountFacts.AlreadyCleared, AlreadyCleared.Vacated);
        Assert.Equal("closed", record.Says(Pc1203_4.Relief));
        Assert.Equal("closed", record.Says(Pc17_b.Relief));
    }

    [Fact]
    public void Automatic_relief_leaves_the_petition_open()
        => Assert.Equal("open mandatory", Plain.Probation.With(CountFacts.AlreadyCleared, AlreadyCleared.Automatic).Says(Pc1203_4.Relief));

    [Fact]
    public void Probation_no_probation_and_custody_lead_to_one_dismissal_each()
    {
        Relief[] dismissals = [Pc1203_4.Relief, Pc1203_4a.Relief, Pc1203_41.Relief];
        Assert.All([Plain.Probation, Plain.Fine, Plain.SplitJail, Plain.StraightJail, Plain.Prison, Plain.FelonyProbation],
            record => Assert.Single(dismissals, law => record.Decide(law).Outcome != Outcome.NotApplicable));
    }

    [Fact]
    public void Restitution_never_moves_an_answer()
        => Assert.All(California, law => Assert.All([Plain.Probation, Plain.Fine, Plain.SplitJail, Plain.Prison, Plain.FelonyProbation],
            record => Assert.Equal(record.Says(law), record.Yes(SentenceFacts.RestitutionOwed).Says(law))));

    [Fact]
    public void Every_way_that_asks_what_was_done_before_has_its_row_and_no_other()
        => Assert.Equal(
            California.Where(relief => relief.Versions[^1].Clauses.Any(clause => clause.Presumed)).Select(relief => relief.Id).Order(StringComparer.Ordinal),
            Interplay.Done.Select(row => row.Relief).Order(StringComparer.Ordinal));

    [Fact]
    public void Automatic_relief_closes_no_petition()
        => Assert.All(Interplay.Done, row => Assert.DoesNotContain(AlreadyCleared.Automatic, row.Closes));

    [Fact]
    public void What_happens_by_itself_stands_before_every_petition_of_its_kind()
        => Assert.All(Interplay.FirstCheck, row =>
        {
            Assert.Contains(ReliefCatalog.Find(row.Automatic)!.Versions[^1].Clauses, clause => clause.Decision == Decision.Automatic);
            Assert.All(row.Petitions, petition => Assert.True(Interplay.Order.IndexOf(row.Automatic) < Interplay.Order.IndexOf(petition), petition));
        });

    [Fact]
    public void Every_way_has_a_place_in_the_order_of_the_page()
        => Assert.Empty(California.Select(relief => relief.Id).Except(Interplay.Order));

    [Fact]
    public void The_table_of_the_page_is_the_table_of_the_code()
    {
        string[] rows = [.. Interplay.HeldBack.GroupBy(cell => cell.What).Select(row => $"{row.Key}: {string.Join(", ", row.Select(cell => $"{cell.Relief} {Word(cell.Effect)}"))}")];
        var file = Path.Combine(Repository.LawDocs(), "as-coded", "interplay.txt");
        var printed = string.Join('\n', ["what runs elsewhere", .. rows, "", "what was done before, and closes", .. Interplay.Done.Select(row => $"{row.Relief}: {string.Join(", ", row.Closes)}"), "", "first check, then ask", .. Interplay.FirstCheck.Select(row => $"{row.Automatic}: {string.Join(", ", row.Petitions)}"), "", "order of ways", .. Interplay.Order, ""]);
        if (Environment.GetEnvironmentVariable("UPDATE_AS_CODED") == "1") File.WriteAllText(file, printed);
        Assert.Equal(printed, File.ReadAllText(file));
    }

    private static string Word(Effect effect) => effect == Effect.Waits ? "waits" : "asks a lawyer";

    private static Given Lower(Given record) => record.With(CountFacts.LevelNow, OffenseLevel.Misdemeanor);

    private static Given PlainOf(string relief) => relief switch
    {
        "pc-1203-4a" => Plain.Fine,
        "pc-1203-41" => Plain.SplitJail,
        "pc-1203-42" => Plain.OldPrison,
        _ => Plain.Probation,
    };

    private static Given Run(Given record, Running what) => what switch
    {
        Running.Sentence => record.Yes(PersonFacts.ServingSentence),
        Running.OpenCase => record.Yes(PersonFacts.PendingCharges),
        Running.Probation => record.Yes(PersonFacts.OnProbation),
        _ => record.With(PersonFacts.Supervision, Enum.Parse<Supervision>(what.ToString())),
    };
}
