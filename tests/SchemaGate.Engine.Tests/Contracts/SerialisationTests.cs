using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Tests.Contracts;

public sealed class SerialisationTests
{
    [Theory]
    [InlineData("form", true, "form False", "form True", "form True")]
    [InlineData("form", false, "form False", "form False", "form False")]
    [InlineData("simple", true, "simple False", "simple False", "simple True")]
    [InlineData("label", true, "label False", "label True", "label True")]
    [InlineData("pipeDelimited", true, "form False", "form True", "pipeDelimited True")]
    [InlineData("pipeDelimited", false, "form False", "pipeDelimited False", "pipeDelimited False")]
    [InlineData("deepObject", true, "form False", "deepObject True", "deepObject False")]
    public void What_the_wire_shows(string style, bool explode, string scalar, string array, string @object)
    {
        var serialisation = new Serialisation(style, explode, false, false);
        Assert.Equal(
            [scalar, array, @object],
            Enum.GetValues<ValueShape>().Select(serialisation.WireForm).Select(form => $"{form.Style} {form.Explode}"));
    }
}
