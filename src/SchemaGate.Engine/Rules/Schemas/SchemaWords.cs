using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>What changed when a schema as a whole did.</summary>
internal static class SchemaWords
{
    /// <summary>A schema that came where none was narrows; one that came where nothing was allowed widens.</summary>
    public static string Of(Change change) => (change.Facet, change.Edit, change.Relation) switch
    {
        (Facet.Schema, Edit.Removed, Relation.Narrowed) => "Nothing is allowed here any more",
        (Facet.Schema, Edit.Added, Relation.Widened) => "Values are allowed here now, where none were",
        (Facet.Schema, Edit.Added, _) => "A schema was added, where any value was allowed",
        (Facet.Schema, Edit.Removed, _) => "The schema was removed",
        (Facet.AcceptedValues, _, Relation.Narrowed) => "The schema accepts fewer values than before",
        (Facet.AcceptedValues, _, Relation.Widened) => "The schema accepts more values than before",
        (Facet.AcceptedValues, _, _) => "The schema accepts other values than before",
        _ => Difference.Of(change, KeywordName.Of(change.Facet)),
    };
}
