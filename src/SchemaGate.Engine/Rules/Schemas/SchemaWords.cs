using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>What changed when a schema as a whole did.</summary>
internal static class SchemaWords
{
    public static string Of(Change change) => (change.Facet, change.Edit) switch
    {
        (Facet.Schema, Edit.Removed) => "Nothing is allowed here any more",
        (Facet.Schema, Edit.Added) => "Values are allowed here now, where none were",
        (Facet.AcceptedValues, _) => "Other values are accepted than before",
        _ => Difference.Of(change, KeywordName.Of(change.Facet)),
    };
}
