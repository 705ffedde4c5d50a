using System.Collections.Immutable;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Questions;

/// <summary>One thing asked on a page, and the facts its answer sets. "I'm not sure" is always an answer.</summary>
/// <param name="id">Short and unique among all fields: the name the form posts, and the key in the answers.</param>
public abstract class Field(string id)
{
    /// <summary>Short and unique among all fields.</summary>
    public string Id { get; } = id;

    /// <summary>The facts that an answer can set.</summary>
    public abstract ImmutableArray<Fact> Facts { get; }

    /// <summary>Where it is asked at all, over what was answered on earlier pages; null means everywhere.</summary>
    public Condition? When { get; init; }

    /// <summary>Where it is shown whenever its page is, even when no law needs it yet; null means nowhere.</summary>
    public Condition? WithPage { get; init; }

    /// <summary>Whether earlier answers can set an answer to it aside.</summary>
    internal virtual bool ReadsScene => When is not null;

    /// <summary>Puts what an answer says into the facts. "I'm not sure" says nothing and never comes here.</summary>
    internal abstract void Assign(Answer answer, FactDraft draft);

    /// <summary>Whether the answer can still be one of this field, in this scene; the scene may be null where <see cref="ReadsScene"/> is false.</summary>
    internal virtual bool Accepts(Answer answer, Scene? scene) => true;
}
