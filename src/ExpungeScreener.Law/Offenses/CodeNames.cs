using System.Collections.Frozen;

namespace ExpungeScreener.Law.Offenses;

/// <summary>The ways people and papers write the name of a code.</summary>
internal static class CodeNames
{
    internal const string UnitedStatesCode = "USC";
    internal const string Regulations = "CFR";
    internal const string Columbia = "DC Code";

    private static readonly (string Code, string Spellings)[] Known =
    [
        ("PC", "PC PEN PENAL PENALCODE PENCODE CPC CALPC CAPC"),
        ("HSC", "HSC HS H&S H/S H&SC H&SCODE HANDS HEALTH&SAFETY HEALTH&SAFETYCODE HEALTHANDSAFETY HEALTHANDSAFETYCODE HEALTHSAFETYCODE HSCODE"),
        ("VC", "VC VEH CVC VEHCODE VEHICLE VEHICLECODE"),
        ("BPC", "BPC BP B&P B/P B&PC B&PCODE BUSINESSANDPROFESSIONS BUSINESSANDPROFESSIONSCODE BUSINESS&PROFESSIONS BUSINESS&PROFESSIONSCODE BUS&PROFCODE"),
        ("WIC", "WIC WI W&I W/I W&IC W&ICODE WELFAREANDINSTITUTIONS WELFAREANDINSTITUTIONSCODE WELFARE&INSTITUTIONS WELFARE&INSTITUTIONSCODE WELF&INSTCODE"),
        ("INS", "INS IC INSURANCECODE INSCODE"),
        ("UIC", "UIC UI UNEMPLOYMENTINSURANCECODE UNEMPINSCODE"),
        ("GC", "GC GOV GOVCODE GOVT GOVTCODE GOVERNMENTCODE"),
        ("MVC", "MVC M&V M&VC MIL&VETCODE MILITARYANDVETERANSCODE MILITARY&VETERANSCODE"),
        (UnitedStatesCode, "USC USCA USCODE USCS UNITEDSTATESCODE"),
        (Regulations, "CFR CODEOFFEDERALREGULATIONS"),
        (Columbia, "DCCODE DCC DCOFFICIALCODE DISTRICTOFCOLUMBIACODE"),
    ];

    private static readonly FrozenDictionary<string, string> Spellings = Known
        .SelectMany(known => known.Spellings.Split(' ').Select(spelling => (spelling, known.Code)))
        .ToFrozenDictionary(pair => pair.spelling, pair => pair.Code, StringComparer.Ordinal);

    /// <summary>The longest number of words and signs that one spelling takes.</summary>
    internal const int LongestSpelling = 6;

    /// <summary>The code that a spelling in capitals, without dots and spaces, stands for; null when unknown.</summary>
    internal static string? Find(string spelling) => Spellings.GetValueOrDefault(spelling);

    internal static bool IsCalifornia(string code) => !IsFederal(code);

    internal static bool IsFederal(string code) =>
        code is Columbia || code.EndsWith(UnitedStatesCode, StringComparison.Ordinal) || code.EndsWith(Regulations, StringComparison.Ordinal);

    /// <summary>Whether a section number of this code may hold a dash: "102-74.400", "48-904.01".</summary>
    internal static bool SectionsHaveDashes(string code) =>
        code is Columbia || code.EndsWith(Regulations, StringComparison.Ordinal);

    /// <summary>Titles of the United States Code run to 54, those of the regulations to 50.</summary>
    internal static bool IsTitle(string number) =>
        number.Length <= 2 && number.All(char.IsAsciiDigit) && int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 54;

    /// <summary>How a page prints the code: "21 U.S.C.", "36 C.F.R.", "D.C. Code", "PC".</summary>
    internal static string Print(string code) => code is Columbia
        ? "D.C. Code"
        : code.Replace(" USC", " U.S.C.", StringComparison.Ordinal).Replace(" CFR", " C.F.R.", StringComparison.Ordinal);
}
