using ExpungeScreener.Law.Facts;
using static ExpungeScreener.Interview.Questions.Rows;

namespace ExpungeScreener.Interview.Questions.Pages;

/// <summary>The sentence, how probation ended, and the dates on the sentencing papers.</summary>
internal static class SentencePages
{
    private static readonly Assignment None = SentenceFacts.ProbationGranted.As(false);
    private static readonly Assignment Plain = SentenceFacts.ConditionalSentence.As(false);
    private static readonly Assignment NoPrison = FederalFacts.PrisonImposed.As(false);
    private static readonly Assignment Prison = FederalFacts.PrisonImposed.As(true);

    public static Question Sentence { get; } = new("sentence", Scope.Case, Parts.Case,
    [
        new ChoiceField("sentence",
            Row("probation", SentenceFacts.Type.As(SentenceType.Probation), SentenceFacts.ProbationGranted.As(true), Plain, NoPrison, SentenceFacts.PrisonTermSuspended.As(false)),
            Row("probation-suspended", Where.California, SentenceFacts.Type.As(SentenceType.Probation), SentenceFacts.ProbationGranted.As(true), Plain, NoPrison, SentenceFacts.PrisonTermSuspended.As(true)),
            Row("conditional", Where.California, SentenceFacts.Type.As(SentenceType.Probation), SentenceFacts.ProbationGranted.As(true), SentenceFacts.ConditionalSentence.As(true), NoPrison, SentenceFacts.PrisonTermSuspended.As(false)),
            Row("fine", SentenceFacts.Type.As(SentenceType.FineOnly), None, Plain, NoPrison),
            Row("jail", !Where.Federal, SentenceFacts.Type.As(SentenceType.Jail), None, Plain),
            Row("jail-split", Where.California, SentenceFacts.Type.As(SentenceType.Jail1170hSplit), None, Plain),
            Row("jail-straight", Where.California, SentenceFacts.Type.As(SentenceType.Jail1170hStraight), None, Plain),
            Row("jail-felony", Where.California, SentenceFacts.Type.As(SentenceType.Jail1170hUnknown), None, Plain),
            Row("state-prison", !Where.Federal, SentenceFacts.Type.As(SentenceType.StatePrison), None, Plain, Prison),
            Row("youth-authority", Where.California, SentenceFacts.Type.As(SentenceType.YouthAuthority), None, Plain),
            Row("federal-prison", Where.Federal, SentenceFacts.Type.As(SentenceType.FederalPrison), None, Plain, Prison)),
    ]);

    public static Question ProbationEnd { get; } = new("probation-end", Scope.Case, Parts.Case,
    [
        new ChoiceField("probationEnd",
            Row("finished", SentenceFacts.ProbationOutcome.As(ProbationOutcome.Fulfilled)),
            Row("let-off-early", SentenceFacts.ProbationOutcome.As(ProbationOutcome.EndedEarly)),
            Row("ended-for-problem", SentenceFacts.ProbationOutcome.As(ProbationOutcome.Revoked), SentenceFacts.CustodyAfterRevocation.As(CustodyAfterRevocation.None)),
            Row("ended-with-violation", SentenceFacts.ProbationOutcome.As(ProbationOutcome.ViolatedThenExpired)),
            Row("taken-away", SentenceFacts.ProbationOutcome.As(ProbationOutcome.Revoked), SentenceFacts.CustodyAfterRevocation.As(CustodyAfterRevocation.None)),
            Row("taken-away-custody", SentenceFacts.ProbationOutcome.As(ProbationOutcome.Revoked)),
            Row("still-on-it", SentenceFacts.ProbationOutcome.As(ProbationOutcome.Ongoing))),
    ]);

    public static Question Dates { get; } = new("dates", Scope.Case, Parts.Case,
    [
        new ChoiceField("revocation",
            Row("jail", SentenceFacts.CustodyAfterRevocation.As(CustodyAfterRevocation.Jail)),
            Row("jail-split", SentenceFacts.CustodyAfterRevocation.As(CustodyAfterRevocation.Jail1170hSplit)),
            Row("jail-straight", SentenceFacts.CustodyAfterRevocation.As(CustodyAfterRevocation.Jail1170hStraight)),
            Row("state-prison", SentenceFacts.CustodyAfterRevocation.As(CustodyAfterRevocation.StatePrison))) { When = Where.Revoked },
        new DateField("crimeDate", CaseFacts.OffenseDate) { When = Where.California },
        new NumberField("ageThen", CaseFacts.AgeAtOffense, 10, 100) { When = Where.California },
        new DateField("convictedOn", CaseFacts.PleaOrVerdictDate),
        new DateField("sentenced", CaseFacts.SentencingDate) { When = !Where.Federal },
        new DateField("probationStarted", SentenceFacts.SupervisionStarted) { WithPage = Where.SupervisedRelease },
        new DateField("probationEnds", SentenceFacts.ProbationEnds) { MayBeAhead = true },
        new DateField("released", SentenceFacts.Released) { MayBeAhead = true, WithPage = Where.RevokedToCustody | Where.SupervisedRelease },
        new DateField("supervisionEnded", SentenceFacts.SupervisionEnded) { MayBeAhead = true, WithPage = Where.RevokedToCustody | Where.SupervisedRelease },
    ]);

    public static Question Length { get; } = new("probation-length", Scope.Case, Parts.Case, [new NumberField("months", SentenceFacts.SupervisionMonths, 1, 600)]);

    public static Question Duties { get; } = new("duties", Scope.Case, Parts.Case,
    [
        YesNo("complied", SentenceFacts.Complied),
        YesNo("restitution", SentenceFacts.RestitutionOwed),
        YesNo("onlyRestitution", SentenceFacts.RestitutionOnlyUnmet),
        YesNo("fines", SentenceFacts.FinesOwed),
    ]);
}
