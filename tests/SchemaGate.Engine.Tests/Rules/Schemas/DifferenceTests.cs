using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules.Schemas;

namespace SchemaGate.Engine.Tests.Rules.Schemas;

public sealed class DifferenceTests
{
    [Fact]
    public void A_change_names_both_values() =>
        Assert.Equal("maxLength changed from 20 to 10", Difference.Of(Of(Edit.Changed) with { OldValue = "20", NewValue = "10" }, "maxLength"));

    [Fact]
    public void An_addition_names_the_new_value() =>
        Assert.Equal("maxLength was added (10)", Difference.Of(Of(Edit.Added) with { NewValue = "10" }, "maxLength"));

    [Fact]
    public void A_removal_names_the_old_value() =>
        Assert.Equal("maxLength was removed (20)", Difference.Of(Of(Edit.Removed) with { OldValue = "20" }, "maxLength"));

    [Fact]
    public void Unknown_values_are_left_out() => Assert.Equal("The schema was added", Difference.Of(Of(Edit.Added), "The schema"));

    private static Change Of(Edit edit) => SchemaChange.Of(Facet.MaxLength, edit, Relation.Narrowed, Flow.Sent);
}
