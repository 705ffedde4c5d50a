namespace ExpungeScreener.Law.Facts;

/// <summary>Where in a record a fact is written.</summary>
public enum FactLevel
{
    /// <summary>Once for the person.</summary>
    Person,

    /// <summary>Once for each court case.</summary>
    Case,

    /// <summary>For the case, unless a count says otherwise.</summary>
    CaseOrCount,

    /// <summary>Once for each charge.</summary>
    Count,
}

/// <summary>The shape of a fact's value, as the record contract writes it.</summary>
public enum FactKind
{
    /// <summary>Yes, no, or unknown.</summary>
    Tri,

    /// <summary>A day, a month or a year.</summary>
    Date,

    /// <summary>A date, or "none": it never happened.</summary>
    EventDate,

    /// <summary>One word of a closed list.</summary>
    Choice,

    /// <summary>Several words of a closed list; an empty list means none of them.</summary>
    Choices,

    /// <summary>A list of full dates.</summary>
    Days,

    /// <summary>A whole number, zero or more.</summary>
    Integer,

    /// <summary>A number, zero or more.</summary>
    Number,

    /// <summary>A short text.</summary>
    Text,

    /// <summary>A list of convictions that are not among the cases.</summary>
    Convictions,
}

/// <summary>A typed key: one thing that a statute asks about a person, a case or a count.</summary>
public abstract class Fact
{
    private protected Fact(string? group, string name, FactLevel level, FactKind kind, int index)
    {
        Group = group;
        Name = name;
        Level = level;
        Kind = kind;
        Index = index;
        IsOfSentence = group == "sentence";
        Key = group is null ? name : $"{group}/{name}";
    }

    /// <summary>The object that holds the field in the record, such as <c>sentence</c>; null when it stands directly on its level.</summary>
    public string? Group { get; }

    /// <summary>The field's name in the record contract.</summary>
    public string Name { get; }

    /// <summary>Group and name, such as <c>sentence/type</c>: unique among the facts of a level.</summary>
    public string Key { get; }

    /// <summary>Where the fact is written.</summary>
    public FactLevel Level { get; }

    /// <summary>The shape of its value.</summary>
    public FactKind Kind { get; }

    /// <summary>The type of a known value.</summary>
    public abstract Type ValueType { get; }

    /// <summary>Whether it is a part of a sentence, which a charge has as a whole or takes from its case as a whole.</summary>
    internal bool IsOfSentence { get; }

    internal int Index { get; }

    /// <inheritdoc/>
    public override string ToString() => Key;
}
