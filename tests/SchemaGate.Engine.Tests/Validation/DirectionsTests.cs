using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class DirectionsTests
{
    [Theory]
    [InlineData("3.0.3", "error")]
    [InlineData("3.1.0", "warning")]
    public void What_is_only_sent_and_only_received_never_travels(string version, string weight) => Assert.Equal(
        [$"5:36 {weight} readOnly and writeOnly are both true, so that this is neither sent nor received. Remove one of them."],
        Checking.RunOnSchemas(new Directions(), version, "{readOnly: true, writeOnly: true}", "{readOnly: true, writeOnly: false}"));
}
