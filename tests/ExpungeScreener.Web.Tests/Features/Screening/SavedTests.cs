using ExpungeScreener.Web.Features.Screening;

namespace ExpungeScreener.Web.Tests.Features.Screening;

/// <summary>Answers and the word about the last form share one cookie.</summary>
public sealed class SavedTests
{
    [Fact]
    public void Answers_alone_are_the_interview_s_own_text()
    {
        Assert.Equal("a", new Saved("a", null).ToPayload());
        Assert.Equal(new Saved("a", null), Saved.FromPayload("a"));
    }

    [Fact]
    public void What_was_typed_comes_back_beside_them()
    {
        var fields = new Dictionary<string, string?[]>(StringComparer.Ordinal) { ["offense"] = ["PC 459\nand more"] };
        var read = Saved.FromPayload(new Saved("a", new Pending("/screening/x", PendingKind.Wrong, fields)).ToPayload());

        Assert.Equal("a", read.Answers);
        Assert.Equal(("/screening/x", PendingKind.Wrong), (read.Pending!.Path, read.Pending.Kind));
        Assert.Equal(["PC 459\nand more"], read.Pending.Fields["offense"]);
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData("a\nnot json")]
    [InlineData("a\nnull")]
    public void A_second_line_that_cannot_be_read_never_costs_the_answers(string payload)
    {
        Assert.Equal(new Saved("a", null), Saved.FromPayload(payload));
    }
}
