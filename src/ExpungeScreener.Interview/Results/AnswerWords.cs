using System.Globalization;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Interview.Questions.Shapes;

namespace ExpungeScreener.Interview.Results;

/// <summary>Says an answer in the words of its question.</summary>
internal sealed class AnswerWords(QuestionsWords words)
{
    public string Of(Question question, Field field, Answer answer)
    {
        if (answer.IsNotSure) return words.Labels.NotSure;
        return field switch
        {
            ChoiceField => words.Option(question.Id, field.Id, answer.Text).Text,
            ChecksField => answer.IsNone ? words.Labels.None : string.Join("; ", answer.Options.Select(option => words.Option(question.Id, field.Id, option).Text)),
            DateField or OtherConvictionDateField => answer.IsNone ? words.Labels.Never : Day(answer.Text),
            OffenseField => OffenseSearch.Print(answer.Text),
            _ => answer.Text,
        };
    }

    private static string Day(string text) => text.Length switch
    {
        10 => Naming.Day(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        7 => DateOnly.ParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => text,
    };
}
