using ExpungeScreener.Law.Facts;
using static ExpungeScreener.Interview.Questions.Rows;

namespace ExpungeScreener.Interview.Questions.Pages;

/// <summary>Which court it was, and what runs right now.</summary>
internal static class CourtPages
{
    public static Question Court { get; } = new("court", Scope.Case, Parts.Court,
    [
        new ChoiceField("court",
            Row("california", CaseFacts.Court.As(Law.Facts.Court.CaSuperior)),
            Row("federal", CaseFacts.Court.As(Law.Facts.Court.UsDistrict)),
            Row("magistrate", CaseFacts.Court.As(Law.Facts.Court.UsMagistrate)),
            Row("juvenile", CaseFacts.Court.As(Law.Facts.Court.CaJuvenile)),
            Row("other-state", CaseFacts.Court.As(Law.Facts.Court.OtherState)),
            Row("dc", CaseFacts.Court.As(Law.Facts.Court.DcSuperior)),
            Row("military", CaseFacts.Court.As(Law.Facts.Court.CourtMartial)),
            Row("tribal", CaseFacts.Court.As(Law.Facts.Court.Tribal)),
            Row("territory", CaseFacts.Court.As(Law.Facts.Court.Territory)),
            Row("foreign", CaseFacts.Court.As(Law.Facts.Court.Foreign)),
            Row("agency", CaseFacts.Court.As(Law.Facts.Court.CivilAgency))),
    ])
    { Always = Everywhere.Always };

    /// <summary>For a person who is not sure which court it was: what the papers show, which tells it.</summary>
    public static Question Clues { get; } = new("court-clues", Scope.Case, Parts.Court,
    [
        new ChoiceField("clue",
            Row("us-versus", CaseFacts.Court.As(Law.Facts.Court.UsDistrict)),
            Row("number-cr", CaseFacts.Court.As(Law.Facts.Court.UsDistrict)),
            Row("number-mj", CaseFacts.Court.As(Law.Facts.Court.UsMagistrate)),
            Row("ticket", CaseFacts.Court.As(Law.Facts.Court.UsMagistrate)),
            Row("register-number"),
            Row("people-versus", CaseFacts.Court.As(Law.Facts.Court.CaSuperior)),
            Row("dc-number", CaseFacts.Court.As(Law.Facts.Court.DcSuperior)),
            Row("court-martial", CaseFacts.Court.As(Law.Facts.Court.CourtMartial)),
            Row("tribe", CaseFacts.Court.As(Law.Facts.Court.Tribal)),
            Row("other-state", CaseFacts.Court.As(Law.Facts.Court.OtherState)),
            Row("agency-letter", CaseFacts.Court.As(Law.Facts.Court.CivilAgency))) { FillsGaps = true },
    ])
    { Always = Where.CourtUnclear };

    public static Question District { get; } = new("district", Scope.Case, Parts.Court,
    [
        new ChoiceField("district",
            Row("cacd", CaseFacts.District.As("cacd")), Row("cand", CaseFacts.District.As("cand")),
            Row("caed", CaseFacts.District.As("caed")), Row("casd", CaseFacts.District.As("casd")),
            Circuit("9"), Circuit("1"), Circuit("2"), Circuit("3"), Circuit("4"), Circuit("5"), Circuit("6"), Circuit("7"),
            Circuit("8"), Circuit("10"), Circuit("11"), Row("circuit-dc", CaseFacts.Circuit.As("DC"))),
    ])
    { Always = Where.Federal };

    public static Question RightNow { get; } = new("right-now", Scope.Person, Parts.Now,
    [
        YesNo("open", PersonFacts.PendingCharges),
        YesNo("serving", PersonFacts.ServingSentence),
        YesNo("probation", PersonFacts.OnProbation),
        new ChecksField<Supervision>("supervision", PersonFacts.Supervision,
            [Supervision.Parole, Supervision.Prcs, Supervision.MandatorySupervision, Supervision.FederalProbation, Supervision.SupervisedRelease, Supervision.FederalParole, Supervision.OtherState])
        {
            NoneOfThese = Supervision.None,
        },
    ]);

    private static Option Circuit(string number) => Row($"circuit-{number}", CaseFacts.Circuit.As(number));
}
