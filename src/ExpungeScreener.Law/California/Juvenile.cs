using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Saying;

namespace ExpungeScreener.Law.California;

/// <summary>What the laws about juvenile petitions share. They are decided for the whole petition.</summary>
internal static class Juvenile
{
    /// <summary>The juvenile court found that the petition is true.</summary>
    public static Condition Adjudicated { get; } = CaseFacts.Outcome.Is(Disposition.JuvenileAdjudication);

    /// <summary>An offense of the list in Welfare and Institutions Code 707(b), as it stands now, at 14 or older.</summary>
    public static Condition Listed707b { get; }
        = (JuvenileFacts.Offense707b.IsYes() & Ages.Reached14AtOffense.IsYes()).Called("offense of the list in WIC 707(b) at 14 or older");

    /// <summary>One charge of the petition brought a duty to register, or is of a kind that does.</summary>
    public static Condition Registrable { get; } = InOneCount(Registration.Required.IsYes());

    /// <summary>The juvenile court has let the person go: from the day after the end that is given.</summary>
    public static Condition LetGo { get; } = JuvenileFacts.JurisdictionEnded.LapsedYears(0).Called("the juvenile court's jurisdiction is over");

    /// <summary>The petition is in juvenile court.</summary>
    public static Clause InJuvenileCourt(string citation) => Clauses.Covers("juvenile-court", CaseFacts.Court.Is(Court.CaJuvenile), citation);

    /// <summary>The petition was not moved to adult court.</summary>
    public static Clause NotTransferred(string citation) => Clauses.Covers("not-transferred", JuvenileFacts.TransferredToAdult.IsNo(), citation);

    /// <summary>The court's jurisdiction runs until a day that is given.</summary>
    public static Clause StillUnderCourt(string citation) => Clauses.LawyerFirst("jurisdiction-not-over", !LetGo, citation);
}
