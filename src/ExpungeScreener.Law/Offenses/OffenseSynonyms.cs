using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ExpungeScreener.Law.Offenses;

/// <summary>Everyday words for what the tables name otherwise.</summary>
internal static class OffenseSynonyms
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Words = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["drunk"] = ["dui", "intoxication", "drunk"],
        ["dwi"] = ["dui"],
        ["weed"] = ["cannabis", "marijuana"],
        ["pot"] = ["cannabis", "marijuana"],
        ["marijuana"] = ["marijuana", "cannabis"],
        ["cannabis"] = ["cannabis", "marijuana"],
        ["meth"] = ["non-narcotic", "narcotic", "meth", "substance"],
        ["cocaine"] = ["cocaine", "narcotic", "substance"],
        ["heroin"] = ["narcotic", "substance"],
        ["drug"] = ["drug", "drugs", "narcotic", "substance", "cannabis"],
        ["drugs"] = ["drug", "drugs", "narcotic", "substance", "cannabis"],
        ["possession"] = ["possession", "possess"],
        ["possess"] = ["possess", "possession"],
        ["gun"] = ["firearm", "gun", "weapon"],
        ["firearm"] = ["firearm", "gun"],
        ["stealing"] = ["theft", "stolen", "shoplifting"],
        ["stole"] = ["theft", "stolen", "shoplifting"],
        ["theft"] = ["theft", "stolen", "shoplifting"],
        ["shoplifting"] = ["shoplifting", "theft"],
        ["domestic"] = ["partner", "domestic", "spousal"],
        ["wife"] = ["partner", "spousal"],
        ["spouse"] = ["partner", "spousal"],
        ["car"] = ["vehicle", "driver", "car"],
        ["fight"] = ["battery", "assault", "disturbing"],
        ["hit"] = ["hit", "battery"],
        ["license"] = ["unlicensed", "suspended", "license"],
        ["suspended"] = ["suspended"],
        ["prostitution"] = ["prostitution"],
        ["identity"] = ["identity", "personation", "id"],
        ["check"] = ["check", "checks"],
        ["threat"] = ["threats", "threaten", "threat"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words of the tables that a word may mean, itself included.</summary>
    public static ImmutableArray<string> Of(string word) => Words.TryGetValue(word, out var known) ? known : [word];
}
