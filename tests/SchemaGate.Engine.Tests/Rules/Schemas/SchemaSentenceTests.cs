using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Rules.Schemas;

public sealed class SchemaSentenceTests
{
    [Fact]
    public void A_keyword_says_what_changed_whom_it_hurts_and_where() => Assert.Equal(
        "maxLength changed from 20 to 10: some of what clients send is refused now (request body › address).",
        Say(SchemaChange.Of(Facet.MaxLength, Edit.Changed, Relation.Narrowed, Flow.Sent) with { OldValue = "20", NewValue = "10" }));

    [Fact]
    public void A_property_is_named() => Assert.Equal(
        "Property 'email' is required now: clients that leave it out are refused (request body › address).",
        Say(SchemaChange.Of(Facet.Required, Edit.Added, Relation.Narrowed, Flow.Sent)));

    [Fact]
    public void A_default_does_not_help_what_is_sent() => Assert.Equal(
        "Property 'email' is required now although it has a default: clients that leave it out are refused (request body › address).",
        Say(SchemaChange.Of(Facet.Required, Edit.Added, Relation.Narrowed, Flow.Sent) with { Circumstances = Circumstances.HasDefault }));

    [Fact]
    public void A_default_is_not_mentioned_in_what_is_received() => Assert.Equal(
        "Property 'email' is required now: clients can rely on it (response 200 › address).",
        Say(SchemaChange.Of(Facet.Required, Edit.Added, Relation.Narrowed, Flow.Received) with { Circumstances = Circumstances.HasDefault }));

    [Fact]
    public void What_was_proved_harmless_says_so() => Assert.Equal(
        "Null is allowed now: no value that travels here is affected (response 200 › address).",
        Say(SchemaChange.Of(Facet.Nullable, Edit.Added, Relation.Widened, Flow.Received) with { IsHarmless = true }));

    [Fact]
    public void A_property_that_stops_travelling_is_news_by_itself() => Assert.Equal(
        "Property 'address' is read-only now: clients should not send it any more; the server may ignore or refuse it (request body › address).",
        Say(SchemaChange.Of(Facet.ReadOnly, Edit.Added, Relation.Annotation, Flow.Sent) with { Subject = string.Empty, IsHarmless = true }));

    private static string Say(Change change) => RuleCatalog.Judge(change).Rule.Describe(change);
}
