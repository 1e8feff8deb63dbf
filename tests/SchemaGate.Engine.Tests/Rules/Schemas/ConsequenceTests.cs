using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules.Schemas;

namespace SchemaGate.Engine.Tests.Rules.Schemas;

public sealed class ConsequenceTests
{
    [Theory]
    [InlineData("Sent", "Narrowed", "some of what clients send is refused now")]
    [InlineData("Sent", "Widened", "clients may send more than before")]
    [InlineData("Sent", "Incomparable", "some of what clients send is refused now")]
    [InlineData("Sent", "Annotation", "no value that travels here is affected")]
    [InlineData("Received", "Narrowed", "clients receive fewer values than before")]
    [InlineData("Received", "Widened", "clients may receive values that they do not expect")]
    [InlineData("Received", "Incomparable", "clients may receive values that they do not expect")]
    [InlineData("Received", "Annotation", "no value that travels here is affected")]
    public void It_follows_from_direction_and_relation(string flow, string relation, string expected) =>
        Assert.Equal(expected, Consequence.Of(Of(Enum.Parse<Flow>(flow), Enum.Parse<Relation>(relation))));

    [Fact]
    public void What_was_proved_harmless_affects_nothing() =>
        Assert.Equal(Consequence.Nothing, Consequence.Of(Of(Flow.Sent, Relation.Narrowed) with { IsHarmless = true }));

    [Fact]
    public void What_is_not_certain_may_be() =>
        Assert.Equal("some of what clients send may be refused now", Consequence.Of(Of(Flow.Sent, Relation.Narrowed) with { IsCertain = false }));

    private static Change Of(Flow flow, Relation relation) => SchemaChange.Of(Facet.MaxLength, Edit.Changed, relation, flow);
}
