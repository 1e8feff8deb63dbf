using SchemaGate.Engine.Reporting.Html;

namespace SchemaGate.Engine.Tests.Reporting.Html;

public sealed class ValueDifferenceTests
{
    [Theory]
    [InlineData("500", "200", "[500]", "[200]")]
    [InlineData("""{"type":"string","maxLength":20}""", """{"type":"string","maxLength":10}""", """{"type":"string","maxLength":[20]}""", """{"type":"string","maxLength":[10]}""")]
    [InlineData("""["open","paid"]""", """["open","sent","paid"]""", """["open","paid"]""", """["open",["sent",]"paid"]""")]
    [InlineData("""{"a":1}""", """{"a":1}""", """{"a":1}""", """{"a":1}""")]
    [InlineData("\"cut off", "\"cut …", "[\"cut off]", "[\"cut …]")]
    [InlineData("", "1", "", "[1]")]
    public void Words_that_differ_are_marked(string old, string @new, string expectedOld, string expectedNew)
    {
        var (before, after) = ValueDifference.Of(old, @new);

        Assert.Equal((expectedOld, expectedNew), (Marked(before), Marked(after)));
    }

    private static string Marked(IReadOnlyList<DifferencePart> parts) => string.Concat(parts.Select(part => part.IsChanged ? $"[{part.Text}]" : part.Text));
}
