#pragma warning disable CS1591 // Each field is named and explained by the record contract (docs/record.md).

namespace ExpungeScreener.Law.Facts;

/// <summary>What is asked about the person, once.</summary>
public static class PersonFacts
{
    private static readonly FactFamily Family = new(null, FactLevel.Person);

    public static readonly Fact<DateSpan> BirthDate = Family.Date("birthDate");
    public static readonly Fact<bool> ServingSentence = Family.Tri("servingSentence");
    public static readonly Fact<bool> OnProbation = Family.Tri("onProbation");
    public static readonly Fact<bool> PendingCharges = Family.Tri("pendingCharges");
    public static readonly Fact<Choices<Supervision>> Supervision = Family.Choices<Supervision>("supervision");
    public static readonly Fact<bool> MustRegister290 = Family.Tri("mustRegister290");
    public static readonly Fact<bool> EverOrderedToRegister290 = Family.Tri("everOrderedToRegister290");
    public static readonly Fact<bool> SuperStrikeConviction = Family.Tri("superStrikeConviction");
    public static readonly Fact<bool> SeriousOrViolentPrior = Family.Tri("seriousOrViolentPrior");
    public static readonly Fact<OtherConvictions> ConvictionSince = Family.Convictions("convictionSince");
    public static readonly Fact<bool> AbusePattern = Family.Tri("abusePattern");
    public static readonly Fact<DateSpan> CaliforniaResidentSince = Family.Date("californiaResidentSince");
    public static readonly Fact<bool> LivesInCalifornia = Family.Tri("livesInCalifornia");
    public static readonly Fact<bool> MilitaryService = Family.Tri("militaryService");
    public static readonly Fact<bool> ActiveDuty = Family.Tri("activeDuty");
    public static readonly Fact<bool> UsCitizen = Family.Tri("usCitizen");
    public static readonly Fact<Days> LawfulPermanentResidentOn = Family.Days("lawfulPermanentResidentOn");
    public static readonly Fact<Choices<SurvivorOf>> SurvivorOf = Family.Choices<SurvivorOf>("survivorOf");
    public static readonly Fact<bool> InCustody = Family.Tri("inCustody");
    public static readonly Fact<bool> LifeParole = Family.Tri("lifeParole");
    public static readonly Fact<bool> CertificateOfRehabilitation = Family.Tri("certificateOfRehabilitation");
    public static readonly Fact<bool> IncarceratedSinceDismissal = Family.Tri("incarceratedSinceDismissal");
    public static readonly Fact<EventDate> SecureEscape = Family.EventDate("secureEscape");
    public static readonly Fact<int> RegistrationTier = Family.Integer("registrationTier");
    public static readonly Fact<DateSpan> RegisteredSince = Family.Date("registeredSince");
    public static readonly Fact<FireProgram> FireProgram = Family.Choice<FireProgram>("fireProgram");
    public static readonly Fact<bool> FireProgramCompleted = Family.Tri("fireProgramCompleted");
    public static readonly Fact<int> FelonyCaseCount = Family.Integer("felonyCaseCount");
    public static readonly Fact<bool> PriorDrugConvictionBeforeOffense = Family.Tri("priorDrugConvictionBeforeOffense");
    public static readonly Fact<bool> AnyDrugConviction = Family.Tri("anyDrugConviction");
    public static readonly Fact<bool> Prior3607Disposition = Family.Tri("prior3607Disposition");
    public static readonly Fact<DojRecord> DojRecord = Family.Choice<DojRecord>("dojRecord");

    /// <summary>All of them, in the contract's order.</summary>
    public static IReadOnlyList<Fact> All => Family.Facts;
}
