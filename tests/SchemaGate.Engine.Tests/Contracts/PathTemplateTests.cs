using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Tests.Contracts;

public sealed class PathTemplateTests
{
    [Theory]
    [InlineData("/a", "/a", "")]
    [InlineData("/a/{id}", "/a/{}", "id")]
    [InlineData("/{a}.{b}/{c}", "/{}.{}/{}", "a,b,c")]
    [InlineData("/a/{open", "/a/{open", "")]
    [InlineData("/a/close}", "/a/close}", "")]
    [InlineData("/a/{}", "/a/{}", "")]
    [InlineData("", "", "")]
    public void Names_are_blanked(string text, string normalised, string names)
    {
        var template = new PathTemplate(text);
        Assert.Equal((normalised, names), (template.Normalised, string.Join(',', template.Names)));
    }
}
