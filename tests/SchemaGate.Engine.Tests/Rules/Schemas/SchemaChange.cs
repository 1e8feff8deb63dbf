using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Tests.Rules.Schemas;

/// <summary>Changes as a schema comparison says them, at one place.</summary>
internal static class SchemaChange
{
    public static Change Of(Facet facet, Edit edit, Relation relation, Flow flow) => new()
    {
        Facet = facet,
        Edit = edit,
        Relation = relation,
        Flow = flow,
        Subject = "email",
        Trail = new Trail(null, flow == Flow.Sent ? "request body" : "response 200").Then("application/json").Then("address"),
    };
}
