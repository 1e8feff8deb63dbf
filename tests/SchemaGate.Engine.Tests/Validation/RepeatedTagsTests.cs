using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class RepeatedTagsTests
{
    [Fact]
    public void A_tag_is_declared_once() => Assert.Equal(
        ["3:37 error The tag 'a' is declared twice. Remove one of them."],
        Checking.Run(new RepeatedTags(), "tags: [{name: a}, {name: A}, {name: a}]\npaths: {}\n"));
}
