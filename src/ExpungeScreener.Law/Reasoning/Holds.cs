using System.Collections.Immutable;
using System.Globalization;

namespace ExpungeScreener.Law.Reasoning;

/// <summary>A fact has one of several values.</summary>
/// <typeparam name="T">The type of the fact's value.</typeparam>
public sealed class Holds<T>(ISource<T> source, ImmutableArray<T> accepted) : Condition
    where T : notnull
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene)
    {
        var reading = source.Read(scene);
        return reading.IsKnown ? new Verdict(Kleene.Of(Accepts(reading.Value))) : Verdict.Unknown;
    }

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink) => source.Open(scene, sink);

    /// <inheritdoc/>
    public override void Because(Scene scene, OpenFacts sink) => Given.Add(source, scene, sink);

    /// <inheritdoc/>
    public override string Print() => $"{source.Title} is {string.Join(" or ", accepted.Select(Wording.Of))}";

    private bool Accepts(T value)
    {
        foreach (var one in accepted)
            if (EqualityComparer<T>.Default.Equals(one, value)) return true;
        return false;
    }
}

/// <summary>A fact that lists several words lists one of these.</summary>
/// <typeparam name="T">The closed list of words.</typeparam>
public sealed class Lists<T>(ISource<Facts.Choices<T>> source, ImmutableArray<T> wanted) : Condition
    where T : struct, Enum
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene)
    {
        var reading = source.Read(scene);
        if (!reading.IsKnown) return Verdict.Unknown;
        foreach (var word in wanted)
            if (reading.Value.Contains(word)) return Verdict.Yes;
        return Verdict.No;
    }

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink) => source.Open(scene, sink);

    /// <inheritdoc/>
    public override void Because(Scene scene, OpenFacts sink) => Given.Add(source, scene, sink);

    /// <inheritdoc/>
    public override string Print() => $"{source.Title} lists {string.Join(" or ", wanted.Select(Facts.Spelling<T>.Of))}";
}

/// <summary>A whole number is at most a limit.</summary>
public sealed class AtMost(ISource<int> source, int limit) : Condition
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene)
    {
        var reading = source.Read(scene);
        return reading.IsKnown ? new Verdict(Kleene.Of(reading.Value <= limit)) : Verdict.Unknown;
    }

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink) => source.Open(scene, sink);

    /// <inheritdoc/>
    public override void Because(Scene scene, OpenFacts sink) => Given.Add(source, scene, sink);

    /// <inheritdoc/>
    public override string Print() => $"{source.Title} is {limit} or less";
}

/// <summary>An amount is at most a limit; the limit itself is enough.</summary>
public sealed class AmountAtMost(ISource<decimal> source, decimal limit) : Condition
{
    /// <inheritdoc/>
    public override Verdict Decide(Scene scene)
    {
        var reading = source.Read(scene);
        return reading.IsKnown ? new Verdict(Kleene.Of(reading.Value <= limit)) : Verdict.Unknown;
    }

    /// <inheritdoc/>
    public override void Open(Scene scene, OpenFacts sink) => source.Open(scene, sink);

    /// <inheritdoc/>
    public override void Because(Scene scene, OpenFacts sink) => Given.Add(source, scene, sink);

    /// <inheritdoc/>
    public override string Print() => string.Create(CultureInfo.InvariantCulture, $"{source.Title} is {limit} or less");
}
