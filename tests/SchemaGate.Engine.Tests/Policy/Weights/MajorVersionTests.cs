using SchemaGate.Engine.Policy.Weights;

namespace SchemaGate.Engine.Tests.Policy.Weights;

public sealed class MajorVersionTests
{
    [Theory]
    [InlineData("1.4.0", "2.0.0", true)]
    [InlineData("1.4.0", "1.5.0", false)]
    [InlineData("2.0.0", "1.0.0", false)]
    [InlineData("0.3.1", "0.4.0", true)]
    [InlineData("0.3.1", "0.3.2", false)]
    [InlineData("0.9", "1.0", true)]
    [InlineData("v1", "v2", true)]
    [InlineData("1.0.0", "2.0.0-rc.1+7", true)]
    [InlineData("1.0.0", "1.0.0", false)]
    [InlineData("1.0.0", "summer", null)]
    [InlineData("2025-01-31", "2026-01-31", null)]
    [InlineData(null, "2.0.0", null)]
    [InlineData("1.0.0", "99999999999999999999999.0.0", null)]
    public void Rises_as_semantic_versions_say(string? old, string? @new, bool? expected) => Assert.Equal(expected, MajorVersion.IsRaised(old, @new));
}
