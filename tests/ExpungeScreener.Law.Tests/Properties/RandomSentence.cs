using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Tests.Properties;

/// <summary>A sentence in which every fact fits every other: a kind, and the dates that follow from it.</summary>
internal static class RandomSentence
{
    private static readonly SentenceType[] Kinds = Enum.GetValues<SentenceType>();

    /// <summary>Puts the sentence in, all of it known, and returns what runs on the day.</summary>
    public static void Put(FactSet.Builder facts, Dice dice, DateOnly sentenced, bool federal)
    {
        var kind = federal ? dice.Pick(SentenceType.Probation, SentenceType.FineOnly, SentenceType.FederalPrison) : dice.Pick(SentenceType.Probation, SentenceType.Probation, dice.Pick(Kinds));
        if (!federal && kind == SentenceType.FederalPrison) kind = SentenceType.StatePrison;
        facts.Put(SentenceFacts.Type, kind)
            .Put(SentenceFacts.ProbationGranted, kind == SentenceType.Probation)
            .Put(SentenceFacts.ConditionalSentence, kind == SentenceType.Probation && dice.Once(6))
            .Put(SentenceFacts.Complied, !dice.Once(5))
            .Put(SentenceFacts.RestitutionOwed, dice.Once(3))
            .Put(SentenceFacts.FinesOwed, dice.Once(3))
            .Put(SentenceFacts.RestitutionOnlyUnmet, dice.Once(2))
            .Put(SentenceFacts.ListedDrivingCharge, dice.Once(4))
            .Put(SentenceFacts.PrisonTermSuspended, kind == SentenceType.Probation && dice.Once(5));
        if (kind == SentenceType.Probation) PutProbation(facts, dice, sentenced, federal);
        else if (kind != SentenceType.FineOnly) PutCustody(facts, dice, sentenced, Follows(kind, dice));
    }

    private static bool Follows(SentenceType kind, Dice dice) => kind switch
    {
        SentenceType.Jail or SentenceType.Jail1170hStraight => false,
        SentenceType.Jail1170hSplit => true,
        _ => dice.Once(2),
    };

    private static void PutProbation(FactSet.Builder facts, Dice dice, DateOnly sentenced, bool federal)
    {
        var months = dice.Pick(12, 24, 36, 60);
        var ends = sentenced.AddMonths(months);
        var outcome = ends >= Given.Today ? ProbationOutcome.Ongoing : dice.Pick(Enum.GetValues<ProbationOutcome>().Where(one => one != ProbationOutcome.Ongoing).ToArray());
        if (federal && outcome == ProbationOutcome.Revoked) outcome = ProbationOutcome.Fulfilled;
        facts.Put(SentenceFacts.ProbationOutcome, outcome).Put(SentenceFacts.ProbationEnds, DateSpan.Day(ends));
        if (outcome != ProbationOutcome.Revoked)
        {
            facts.Put(SentenceFacts.SupervisionStarted, DateSpan.Day(sentenced)).Put(SentenceFacts.SupervisionMonths, months);
            if (!federal) facts.Put(SentenceFacts.Released, DateSpan.Day(sentenced));
            return;
        }

        var custody = dice.Any<CustodyAfterRevocation>();
        facts.Put(SentenceFacts.CustodyAfterRevocation, custody);
        if (custody != CustodyAfterRevocation.None)
            PutCustody(facts, dice, sentenced.AddMonths(6), custody == CustodyAfterRevocation.Jail1170hSplit || (custody == CustodyAfterRevocation.StatePrison && dice.Once(2)));
        else facts.Put(SentenceFacts.Released, DateSpan.Day(sentenced));
    }

    private static void PutCustody(FactSet.Builder facts, Dice dice, DateOnly from, bool followed)
    {
        var released = from.AddDays(dice.Upto(1500));
        facts.Put(SentenceFacts.Released, DateSpan.Day(released));
        if (!followed)
        {
            facts.Put(SentenceFacts.SupervisionEnded, EventDate.Never);
            return;
        }

        var months = 1 + dice.Upto(36);
        facts.Put(SentenceFacts.SupervisionStarted, DateSpan.Day(released)).Put(SentenceFacts.SupervisionMonths, months)
            .Put(SentenceFacts.SupervisionEnded, EventDate.On(DateSpan.Day(released.AddMonths(months))));
    }
}
