using System.Collections.Immutable;
using ExpungeScreener.Interview.Questions.Pages;

namespace ExpungeScreener.Interview.Questions;

/// <summary>Every question, in the order in which it is kind to ask them.</summary>
public static class QuestionCatalog
{
    /// <summary>All questions.</summary>
    public static ImmutableArray<Question> All { get; } =
    [
        CourtPages.Court, CourtPages.Clues, CourtPages.District, CourtPages.RightNow,
        SpecialPages.Checklist, SpecialPages.FederalChecklist, SpecialPages.SurvivorOfWhat, SpecialPages.FireCrew, SpecialPages.FireCrewEnd,
        CasePages.Ending, FederalPages.Judgment, ArrestPages.Juvenile, ArrestPages.Diversion, CasePages.Offense, CasePages.Level, FederalPages.Drug, FederalPages.Status,
        SentencePages.Sentence, FederalPages.Prison, SentencePages.ProbationEnd, FederalPages.SpecialProbation,
        ArrestPages.Arrest, ArrestPages.ArrestDetails, FederalPages.Happened, SentencePages.Dates, SentencePages.Length, SentencePages.Duties,
        CasePages.BeforeTrial, CasePages.Driving, CasePages.ChargeDetails, FederalPages.CivilPenalty,
        SpecialPages.CaseProblems, SpecialPages.MilitaryCase,
        FederalPages.WentWrong, FederalPages.Custody, FederalPages.Appeal, FederalPages.AppealDates, FederalPages.LaterMotions, FederalPages.OpenCase,
        FederalPages.SurvivorCase, FederalPages.ChildVictim, FederalPages.Present, FederalPages.YouthSentence, FederalPages.OldConviction, FederalPages.Records, FederalPages.Warden,
        PersonPages.InPrison, PersonPages.Registration, PersonPages.RegistrationTier, PersonPages.Age, PersonPages.Pattern, PersonPages.ConvictionsSince, PersonPages.NewestConviction, PersonPages.DrugHistory,
    ];

    /// <summary>The question with an id; null when there is none.</summary>
    public static Question? Find(string id) => All.FirstOrDefault(question => question.Id == id);
}
