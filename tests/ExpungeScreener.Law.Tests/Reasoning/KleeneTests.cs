using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Reasoning;
using static ExpungeScreener.Law.Reasoning.Truth;

namespace ExpungeScreener.Law.Tests.Reasoning;

public sealed class KleeneTests
{
    private static readonly Fact<bool> A = PersonFacts.LivesInCalifornia;
    private static readonly Fact<bool> B = PersonFacts.MilitaryService;

    [Theory]
    [InlineData(No, No, No, No)]
    [InlineData(No, Unknown, No, Unknown)]
    [InlineData(No, Yes, No, Yes)]
    [InlineData(Unknown, No, No, Unknown)]
    [InlineData(Unknown, Unknown, Unknown, Unknown)]
    [InlineData(Unknown, Yes, Unknown, Yes)]
    [InlineData(Yes, No, No, Yes)]
    [InlineData(Yes, Unknown, Unknown, Yes)]
    [InlineData(Yes, Yes, Yes, Yes)]
    public void And_and_or_follow_the_table(Truth left, Truth right, Truth and, Truth or)
    {
        var scene = Scene.Of(Put(Put(Given.Nothing, A, left), B, right).Record, Given.Today);
        Assert.Equal((and, or), (Kleene.And(left, right), Kleene.Or(left, right)));
        Assert.Equal((and, or), ((A.IsYes() & B.IsYes()).Decide(scene).Truth, (A.IsYes() | B.IsYes()).Decide(scene).Truth));
    }

    [Theory]
    [InlineData(No, No, No)]
    [InlineData(Unknown, No, Yes)]
    [InlineData(Yes, Yes, No)]
    public void Known_and_unclear_are_never_unknown_themselves(Truth truth, Truth known, Truth unclear)
    {
        var scene = Scene.Of(Put(Given.Nothing, A, truth).Record, Given.Today);
        Assert.Equal((known, unclear), (Saying.Known(A.IsYes()).Decide(scene).Truth, Saying.Unclear(A.IsYes()).Decide(scene).Truth));
    }

    [Theory]
    [InlineData(No, Yes)]
    [InlineData(Unknown, Unknown)]
    [InlineData(Yes, No)]
    public void Not_turns_yes_and_no_around_and_leaves_unknown(Truth truth, Truth contrary)
    {
        var scene = Scene.Of(Put(Given.Nothing, A, truth).Record, Given.Today);
        Assert.Equal(contrary, Kleene.Not(truth));
        Assert.Equal(contrary, (!A.IsYes()).Decide(scene).Truth);
    }

    [Fact]
    public void Only_what_can_still_change_a_verdict_is_open()
    {
        var scene = Scene.Of(Given.Nothing.No(PersonFacts.LivesInCalifornia).Record, Given.Today);
        var sink = new OpenFacts();
        (A.IsYes() | B.IsYes()).Open(scene, sink);
        Assert.Equal("person/militaryService", string.Join(", ", sink.ToImmutable()));
    }

    private static Given Put(Given given, Fact<bool> fact, Truth truth) => truth switch
    {
        Yes => given.Yes(fact),
        No => given.No(fact),
        _ => given,
    };
}
