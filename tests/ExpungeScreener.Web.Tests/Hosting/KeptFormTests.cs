using ExpungeScreener.Web.Hosting;
using Microsoft.Extensions.Primitives;

namespace ExpungeScreener.Web.Tests.Hosting;

public sealed class KeptFormTests
{
    [Fact]
    public void What_was_chosen_is_kept_and_the_framework_s_own_fields_are_not()
    {
        var kept = Keep(("Answer", "early"), ("_handler", "x"), ("__RequestVerificationToken", "y"));

        Assert.Equal("early", kept["Answer"]);
        Assert.Null(kept["_handler"]);
        Assert.Null(kept["__RequestVerificationToken"]);
        Assert.Null(kept["Other"]);
    }

    [Fact]
    public void All_ticked_boxes_are_kept()
    {
        Assert.Equal(["parole", "prcs"], Keep(("On", new StringValues(["parole", "prcs"]))).All("On"));
    }

    [Theory]
    [InlineData(KeptForm.LongestText, KeptForm.LongestText)]
    [InlineData(KeptForm.LongestText + 1, KeptForm.LongestText)]
    [InlineData(10_000, KeptForm.LongestText)]
    public void Long_text_is_cut(int sent, int kept)
    {
        Assert.Equal(kept, Keep(("Text", new string('a', sent)))["Text"]!.Length);
    }

    [Fact]
    public void Fields_past_the_limit_are_dropped()
    {
        var kept = Keep([.. Enumerable.Range(0, KeptForm.MostFields + 1).Select(number => ($"f{number}", new StringValues("x")))]);

        Assert.Equal("x", kept[$"f{KeptForm.MostFields - 1}"]);
        Assert.Null(kept[$"f{KeptForm.MostFields}"]);
    }

    private static KeptForm Keep(params (string Name, StringValues Value)[] fields) =>
        KeptForm.From(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
}
