namespace ExpungeScreener.Law.Facts;

/// <summary>Makes the facts of one object of the record, and keeps them in the order they were declared.</summary>
internal sealed class FactFamily(string? group, FactLevel level)
{
    private static int _next;
    private readonly List<Fact> _facts = [];

    public IReadOnlyList<Fact> Facts => _facts;

    public Fact<bool> Tri(string name) => Make<bool>(name, FactKind.Tri);

    public Fact<DateSpan> Date(string name) => Make<DateSpan>(name, FactKind.Date);

    public Fact<EventDate> EventDate(string name) => Make<EventDate>(name, FactKind.EventDate);

    public Fact<T> Choice<T>(string name)
        where T : struct, Enum => Make<T>(name, FactKind.Choice);

    public Fact<Choices<T>> Choices<T>(string name)
        where T : struct, Enum => Make<Choices<T>>(name, FactKind.Choices);

    public Fact<int> Integer(string name) => Make<int>(name, FactKind.Integer);

    public Fact<decimal> Number(string name) => Make<decimal>(name, FactKind.Number);

    public Fact<string> Text(string name) => Make<string>(name, FactKind.Text);

    public Fact<Days> Days(string name) => Make<Days>(name, FactKind.Days);

    public Fact<OtherConvictions> Convictions(string name) => Make<OtherConvictions>(name, FactKind.Convictions);

    private Fact<T> Make<T>(string name, FactKind kind)
        where T : notnull
    {
        var fact = new Fact<T>(group, name, level, kind, Interlocked.Increment(ref _next) - 1);
        _facts.Add(fact);
        return fact;
    }
}
