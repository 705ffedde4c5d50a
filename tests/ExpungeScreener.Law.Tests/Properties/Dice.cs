namespace ExpungeScreener.Law.Tests.Properties;

/// <summary>Throws dice from one seed, so that CsCheck can show and replay a sample by its number.</summary>
internal sealed class Dice(uint seed)
{
    private readonly Random _random = new(unchecked((int)seed));

    /// <summary>Dice of their own, of the same seed: what they throw moves nothing that these throw.</summary>
    public Dice Fork(string name) => new(unchecked((seed * 31) + (uint)name.Sum(letter => letter * 7)));

    public int Upto(int limit) => _random.Next(limit);

    public bool Once(int outOf) => _random.Next(outOf) == 0;

    public T Pick<T>(params IReadOnlyList<T> values) => values[_random.Next(values.Count)];

    public T Any<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    public DateOnly Day(DateOnly from, DateOnly to) => from.AddDays(_random.Next(Math.Max(1, to.DayNumber - from.DayNumber + 1)));

    public T[] Shuffle<T>(IEnumerable<T> values)
    {
        T[] all = [.. values];
        _random.Shuffle(all);
        return all;
    }
}
