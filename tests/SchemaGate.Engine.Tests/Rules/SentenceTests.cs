using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Rules;

public sealed class SentenceTests
{
    [Theory]
    [InlineData(0, null, "b", "was added (b)")]
    [InlineData(1, "a", null, "was removed (a)")]
    [InlineData(2, "a", "b", "changed from a to b")]
    [InlineData(2, "a", null, "changed from a")]
    [InlineData(2, null, "b", "changed to b")]
    [InlineData(2, null, null, "changed")]
    [InlineData(2, "may read", "", "changed from 'may read' to ''")]
    public void What_was_done_names_the_values_that_are_known(int edit, string? old, string? @new, string expected) =>
        Assert.Equal(expected, Sentence.Done(Thing((Edit)edit) with { OldValue = old, NewValue = @new }));

    [Theory]
    [InlineData("ETag", "Header 'ETag'")]
    [InlineData("", "Header")]
    public void A_thing_without_a_name_is_called_by_its_noun(string subject, string expected) =>
        Assert.Equal(expected, Sentence.Noun("Header", Thing(Edit.Added) with { Subject = subject }));

    [Theory]
    [InlineData("limit", true, "'limit'")]
    [InlineData("", true, "'response 200 › total'")]
    [InlineData("", false, "The operation")]
    public void What_has_a_future_is_called_by_its_name_or_by_the_way_to_it(string subject, bool travels, string expected)
    {
        var change = Thing(Edit.Added) with { Subject = subject, Flow = travels ? Flow.Received : null, Trail = new Trail(new Trail(null, "response 200"), "property total") };

        Assert.Equal(expected, Sentence.Subject(change, "The operation"));
    }

    private static Change Thing(Edit edit) => EveryChange.Of(Facet.Header, edit, Relation.Incomparable, Flow.Sent, Circumstances.None);
}
