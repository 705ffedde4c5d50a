using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Interview.Questions.Shapes;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Tests.Journey;

/// <summary>Answers that stand for all answers to a field: every row, a day long ago, a day ahead or just past, and "I'm not sure".</summary>
internal static class Possible
{
    private static readonly string[] Crimes = ["PC|459|2d", "PC|288|a", "VC|23152|b", "PC|415", "VC|22350", "HSC|11378", "HSC|11359", "PC|187", "PC|647|b"];
    private static readonly string[] FederalCrimes = ["21 USC|844|a", "18 USC|1344", "21 USC|841|b(1)(C)"];

    public static IEnumerable<ImmutableDictionary<string, Answer>> Pages(QuestionStep step, VisitorAnswers answers)
    {
        var scene = Stage.Of(answers, Today.Is)[step.Subject];
        var fields = Way.FieldsOf(step, answers, Today.Is).Select(field => (field.Id, Answers: Answers(field, scene).ToList())).ToList();
        return OneByOne(fields);
    }

    public static IEnumerable<Answer> Answers(Field field, Scene scene) => field switch
    {
        ChoiceField choice => [.. choice.Options.Where(option => option.IsOffered(scene)).Select(option => new Answer(option.Id)), Answer.NotSure],
        ChecksField checks => [Answer.None, .. checks.Options.Select(option => new Answer(option)), Answer.NotSure],
        DateField date => [new Answer("2005-03-02"), .. date.MayBeNever ? [Answer.None] : Array.Empty<Answer>(), new Answer(date.MayBeAhead ? "2027-05-06" : "2026-08-09"), Answer.NotSure],
        NumberField number => [new Answer(number.Least.ToString(System.Globalization.CultureInfo.InvariantCulture)), new Answer(number.Most.ToString(System.Globalization.CultureInfo.InvariantCulture)), Answer.NotSure],
        OffenseField => [.. (Where.Federal.Decide(scene).Truth == Truth.Yes ? FederalCrimes : Crimes).Select(crime => new Answer(crime)), Answer.NotSure],
        _ => [new Answer("2020"), Answer.NotSure],
    };

    /// <summary>The plainest page, and each other answer to each field in turn.</summary>
    private static IEnumerable<ImmutableDictionary<string, Answer>> OneByOne(List<(string Id, List<Answer> Answers)> fields)
    {
        var plain = fields.ToImmutableDictionary(field => field.Id, field => Plain(field.Answers));
        return [plain, .. fields.SelectMany(field => field.Answers.Where(answer => answer != plain[field.Id]).Select(answer => plain.SetItem(field.Id, answer)))];
    }

    private static Answer Plain(List<Answer> answers) => answers.FirstOrDefault(answer => answer.Text == "no", answers[0]);
}
