using System.Collections.Immutable;
using System.Globalization;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Interview.Questions.Pages;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using Record = ExpungeScreener.Law.Facts.Record;

namespace ExpungeScreener.Interview.Tests.Journey;

/// <summary>
/// A person with one charge in one case who answers from a record: the row that says most of what the record says and
/// nothing that it does not; where the record is silent "no", "none" or "I'm not sure".
/// </summary>
internal sealed class PaperReader(Record record, DateOnly day)
{
    private readonly FactSet[] _known = [record.Person, record.Cases[0].Facts, record.Cases[0].Counts[0].Facts];

    public List<string> Screens { get; } = [];

    public VisitorAnswers Answers { get; private set; } = VisitorAnswers.Start;

    /// <summary>Walks to the results.</summary>
    public PaperReader Walks()
    {
        while (Way.Next(Answers, day) is not ResultsStep)
            Answers = Way.Next(Answers, day) switch
            {
                QuestionStep question => Answered(question),
                CasesStep => Answers with { ListsDone = true },
                _ => Answers with { Checked = true },
            };
        return this;
    }

    private VisitorAnswers Answered(QuestionStep step)
    {
        Screens.Add(step.Question.Id);
        Assert.True(Screens.Count < 60, "This never ends: " + string.Join(" > ", Screens));
        var scene = Stage.Of(Answers, day)[step.Subject];
        return Answers.Answer(step.Question, step.Subject, Way.FieldsOf(step, Answers, day).ToDictionary(field => field.Id, field => Said(field, scene), StringComparer.Ordinal));
    }

    private OtherConviction? Newest => Value(PersonFacts.ConvictionSince) is OtherConvictions { Values: [.., var newest] } ? newest : null;

    private Answer Said(Field field, Scene scene)
    {
        if (field is ChecklistField list) return Situations(list);
        if (field is OtherConvictionDateField date) return Newest is { } newest && (date.IsRelease ? newest.Released : newest.Date) is { } told ? Written(told) : Answer.NotSure;
        var best = Ways(field, scene).Select(answer => (answer, Agrees: Agreement(field, answer))).Where(one => one.Agrees > 0).ToList();
        return best.Count > 0 ? best.MaxBy(one => one.Agrees).answer : Silent(field);
    }

    private IEnumerable<Answer> Ways(Field field, Scene scene) => field switch
    {
        ChoiceField choice => choice.Options.Where(option => option.IsOffered(scene)).Select(option => new Answer(option.Id)),
        ChecksField checks => [.. Ticks(checks).Select(ticks => new Answer(string.Join(',', ticks))), Answer.None],
        OffenseField => Crime(),
        _ => field.Facts.Select(Value).OfType<object>().Select(Written),
    };

    /// <summary>The rare situations that the record tells of.</summary>
    private Answer Situations(ChecklistField list)
    {
        (string Row, bool Fits)[] rows =
        [
            (SpecialPages.Survivor, Value(PersonFacts.SurvivorOf) is Choices<SurvivorOf> survived && survived.Values.Any()),
            (SpecialPages.Military, Value(PersonFacts.MilitaryService) is true),
            (SpecialPages.Fire, Value(PersonFacts.FireProgram) is FireProgram and not FireProgram.None),
            (SpecialPages.NotCitizen, Value(PersonFacts.UsCitizen) is false),
            (SpecialPages.NewProof, Value(CaseFacts.NewEvidenceOfInnocence) is true || Value(CaseFacts.RacialBiasGround) is true),
            (SpecialPages.Innocent, Value(ArrestFacts.InnocenceClaimed) is true),
            (SpecialPages.Young, Value(CaseFacts.AgeAtOffense) is < 18),
            (SpecialPages.YouthAct, Value(FederalFacts.SentencedAsYouthOffender) is true),
            (SpecialPages.FbiRecord, Value(FederalFacts.FbiRecordError) is true),
            (SpecialPages.Dna, Value(FederalFacts.DnaTaken) is true),
            (SpecialPages.Benefits, Value(FederalFacts.BenefitsDenied862) is true),
            (SpecialPages.GunBan, Value(FederalFacts.FirearmDisability) is true),
            (SpecialPages.InPrison, Value(PersonFacts.InCustody) is true || Value(FederalFacts.InCustody) is true),
        ];
        var ticked = rows.Where(row => row.Fits && list.Options.Contains(row.Row)).Select(row => row.Row).ToList();
        return ticked.Count == 0 ? Answer.None : new Answer(string.Join(',', ticked));
    }

    /// <summary>Each row by itself, and all rows together that agree with the record.</summary>
    private IEnumerable<IEnumerable<string>> Ticks(ChecksField checks)
    {
        var fitting = checks.Options.Where(option => Agreement(checks, new Answer(option)) > 0).ToList();
        return fitting.Count == 0 ? [] : [fitting, .. fitting.Select(option => new[] { option })];
    }

    private IEnumerable<Answer> Crime()
    {
        if (Value(CountFacts.Code) is not string code || Value(CountFacts.Section) is not string section) return [];
        var attempt = Value(CountFacts.Attempt) is true;
        return [new Answer($"{code}|{section}" + (Value(CountFacts.Subdivision) is string part || attempt ? $"|{Value(CountFacts.Subdivision)}" : "") + (attempt ? "|attempt" : ""))];
    }

    private static Answer Written(object value) => value switch
    {
        EventDate { When: { } when } => new Answer(when.ToString()),
        EventDate => Answer.None,
        decimal amount => new Answer(decimal.Ceiling(amount).ToString(CultureInfo.InvariantCulture)),
        _ => new Answer(string.Create(CultureInfo.InvariantCulture, $"{value}")),
    };

    /// <summary>How many known facts an answer says; less than none where it says one otherwise.</summary>
    private int Agreement(Field field, Answer answer)
    {
        var draft = new FactDraft();
        field.Assign(answer, draft);
        var said = draft.Done();
        var (agreed, wrong) = (0, 0);
        foreach (var fact in said.Known)
        {
            var known = Value(fact);
            if (known is null) continue;
            if (Same(known, said.Get(fact)!)) agreed++;
            else wrong++;
        }

        return wrong > 0 ? -wrong : agreed;
    }

    /// <summary>A list is the same where it says something that the record lists.</summary>
    private static bool Same(object known, object said)
        => known.Equals(said) || (known is OtherConvictions { Values: [.., var newest] } && said is OtherConvictions { Values: [var told] } && newest.Level == told.Level) || (known.ToString() is { Length: > 0 } all && all != "none" && said.ToString() is { Length: > 0 } part && part != all && known.GetType().Name.StartsWith("Choices", StringComparison.Ordinal) && all.Contains(part, StringComparison.Ordinal));

    private object? Value(Fact fact) => _known.Select(facts => facts.Get(fact)).LastOrDefault(value => value is not null) ?? (fact == CaseFacts.Circuit ? OfDistrict() : null);

    /// <summary>The circuit of a district outside California, which the pages ask for by its circuit.</summary>
    private string? OfDistrict() => Value(CaseFacts.District) switch
    {
        "rid" => "1",
        "nysd" => "2",
        "paed" or "pawd" => "3",
        "vaed" => "4",
        "ohnd" or "ohsd" or "mied" => "6",
        "mnd" or "moed" => "8",
        "dcd" => "DC",
        _ => null,
    };

    private static Answer Silent(Field field) => field switch
    {
        ChoiceField choice when choice.Find("no") is not null => new Answer("no"),
        ChoiceField choice when choice.Find("none") is not null => new Answer("none"),
        ChecksField => Answer.None,
        _ => Answer.NotSure,
    };
}
