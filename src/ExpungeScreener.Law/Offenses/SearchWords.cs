using System.Collections.Frozen;

namespace ExpungeScreener.Law.Offenses;

/// <summary>The words that people look offenses up by, beside the words of the tables. They only help to find a row: they say nothing about the law.</summary>
internal static class SearchWords
{
    private static readonly string[] Ignored =
        ["a", "an", "the", "of", "for", "with", "and", "or", "my", "i", "got", "was", "in", "on", "to", "by", "charge", "charged", "conviction", "de", "del", "la", "el", "con", "sin"];

    private static readonly (string Said, string Meant)[] Phrases =
    [
        ("driving under the influence", "dui"), ("drunk driving", "dui"), ("drunk driver", "dui"), ("drink driving", "dui"), ("driving drunk", "dui"),
        ("manejar borracho", "dui"), ("domestic violence", "domesticviolence"), ("violencia domestica", "domesticviolence"), ("spousal abuse", "domesticviolence"),
        ("food stamps", "foodstamps"), ("identity theft", "identity theft"), ("under the influence", "under influence"), ("suspended license", "drive suspended"),
        ("drunk in public", "intoxication"), ("bad check", "check"), ("child porn", "child"), ("white collar", "fraud"), ("id theft", "identity theft"),
    ];

    private static readonly (string Said, string Meant)[] Same =
    [
        ("drug drugs drogas droga narcotics controlled substance", "drug drugs narcotic controlled substance"),
        ("meth methamphetamine crystal speed", "meth non-narcotic controlled"),
        ("cocaine coke cocaina crack heroin heroina fentanyl opioid opioids", "cocaine narcotic controlled"),
        ("weed marijuana marihuana pot cannabis thc mota", "cannabis marijuana"),
        ("gun guns pistol rifle handgun firearm arma pistola", "firearm gun handgun weapon"),
        ("knife dagger dirk cuchillo", "dirk dagger switchblade weapon"),
        ("possession possess posesion having", "possess possession"),
        ("selling sell sales sale dealing venta", "sell sale transport distribute distribution"),
        ("burglary burglarize robo", "burglary"),
        ("steal stealing stole theft thief hurto larceny", "theft shoplifting stolen"),
        ("shoplifting shoplift", "shoplifting theft"),
        ("robbery rob mugging robo", "robbery"),
        ("carjack carjacking", "carjacking"),
        ("domesticviolence dv", "partner domestic"),
        ("fight fighting hit punch", "battery assault fight hit"),
        ("assault assaulted agresion", "assault"),
        ("threat threats threaten amenazas", "threat threats threaten"),
        ("dui dwi borracho", "dui"),
        ("drunk intoxicated ebrio", "intoxication drunk alcohol dui"),
        ("drive driving manejar conducir", "drive driving dui"),
        ("trespass trespassing", "trespass"),
        ("graffiti tagging vandalism vandalismo", "vandalism vandalize graffiti"),
        ("forge forged forgery falsificacion", "forge forged forgery"),
        ("fraud fraude scam", "fraud false"),
        ("prostitution solicitation prostitucion", "prostitution"),
        ("resisting resist obstruct", "resist obstruct"),
        ("murder homicide homicidio", "murder manslaughter"),
        ("stalk stalking harassment acoso", "stalking annoying"),
        ("paraphernalia pipe pipa", "paraphernalia"),
        ("joyride joyriding", "joyriding"),
        ("vehicle car auto carro", "vehicle car joyriding"),
        ("arson fire incendio", "arson burning"),
        ("rape violacion", "rape"),
        ("kidnap kidnapping secuestro", "kidnapping"),
        ("perjury perjurio", "perjury"),
        ("escape fuga", "escape"),
        ("border smuggling", "smuggling importation"),
        ("mail correo", "mail"),
        ("foodstamps ebt calfresh snap", "snap food aid benefits"),
    ];

    private static readonly FrozenDictionary<string, string[]> Meanings = Same
        .SelectMany(same => same.Said.Split(' '), (same, said) => (said, same.Meant))
        .GroupBy(pair => pair.said, pair => pair.Meant, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.SelectMany(meant => meant.Split(' ')).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    /// <summary>What was typed as plain small words, with phrases put into the words of the tables.</summary>
    internal static string[] Terms(string text)
    {
        var plain = string.Join(' ', Split(text));
        foreach (var (said, meant) in Phrases) plain = $" {plain} ".Replace($" {said} ", $" {meant} ", StringComparison.Ordinal).Trim();
        var all = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = all.Where(term => !Ignored.Contains(term, StringComparer.Ordinal)).ToArray();
        return kept.Length > 0 ? kept : all;
    }

    /// <summary>The words of the tables that a typed word may mean; empty when it stands only for itself.</summary>
    internal static string[] MeaningsOf(string term) => Meanings.GetValueOrDefault(term, []);

    /// <summary>Small letters without accents, cut at everything but letters, digits, dots inside numbers and dashes inside words.</summary>
    internal static string[] Split(string text) =>
        string.Concat(text.Select(Plain)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', '-')).Where(word => word.Length > 0).ToArray();

    private static char Plain(char c) => char.ToLowerInvariant(c) switch
    {
        'á' or 'à' or 'â' or 'ä' or 'ã' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ó' or 'ò' or 'ô' or 'ö' or 'õ' => 'o',
        'ú' or 'ù' or 'û' or 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        '.' => '.',
        '-' => '-',
        var other => char.IsAsciiLetterOrDigit(other) ? other : ' ',
    };
}
