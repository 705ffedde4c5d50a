using ExpungeScreener.Law.Facts;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>
/// The charge is under a section, or under a subdivision of it. A subdivision that is not known leaves it unknown:
/// the parent section never stands for one of its parts.
/// </summary>
public sealed class OffenseIs(string code, string section, string? subdivision) : Condition
{
    /// <summary>The charge is under one of these sections of a code.</summary>
    public static Condition OneOf(string code, params ReadOnlySpan<string> sections)
    {
        Condition result = new OffenseIs(code, sections[0], null);
        foreach (var section in sections[1..]) result |= new OffenseIs(code, section, null);
        return result;
    }

    /// <inheritdoc/>
    public override Verdict Decide(Scene scene)
    {
        var givenSection = CountFacts.Section.Read(scene);
        if (givenSection.IsKnown && givenSection.Value != section) return Verdict.No;
        var givenCode = CountFacts.Code.Read(scene);
        if (givenCode.IsKnown && givenCode.Value != code) return Verdict.No;
        if (!givenCode.IsKnown || !givenSection.IsKnown) return Verdict.Unknown;
        if (subdivision is null) return Verdict.Yes;
        var given = CountFacts.Subdivision.Read(scene);
        return given.IsKnown ? new Verdict(Fits(given.Value)) : Verdict.Unknown;
    }

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(sink);
        CountFacts.Code.Open(scene, sink);
        CountFacts.Section.Open(scene, sink);
        if (subdivision is not null) sink.Add(scene.PathOf(CountFacts.Subdivision));
    }

    /// <inheritdoc/>
    public override string Print() => subdivision is null ? $"charge under {code} {section}" : $"charge under {code} {section}({subdivision})";

    private Truth Fits(string given)
    {
        if (given == subdivision || given.StartsWith(subdivision + "(", StringComparison.Ordinal)) return Truth.Yes;
        return subdivision!.StartsWith(given + "(", StringComparison.Ordinal) ? Truth.Unknown : Truth.No;
    }
}
