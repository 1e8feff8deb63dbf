using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>What a string holds: a client that decodes it depends on that, although no validator checks it.</summary>
internal static class ContentComparison
{
    public static void Compare(PairScope scope)
    {
        var (old, @new) = (scope.Old.Content, scope.New.Content);
        CompareText(scope, Facet.ContentMediaType, old.MediaType, @new.MediaType);
        CompareText(scope, Facet.ContentEncoding, old.Encoding, @new.Encoding);
        CompareSchema(scope, old.Schema, @new.Schema);
    }

    private static void CompareText(PairScope scope, Facet facet, Sourced<string>? old, Sourced<string>? @new)
    {
        if (old?.Value != @new?.Value)
        {
            scope.Report(facet, Edits.Of(old, @new), Relation.Annotation, Evidence.Of(old?.Source, @new?.Source));
        }
    }

    private static void CompareSchema(PairScope scope, Sourced<Schema>? old, Sourced<Schema>? @new)
    {
        if (old is { } before && @new is { } after)
        {
            scope.DescendPastProof(before.Value, after.Value, "content", step: null);
        }
        else if (old is not null || @new is not null)
        {
            scope.Report(Facet.ContentSchema, Edits.Of(old, @new), Relation.Annotation, Evidence.Of(old?.Source, @new?.Source));
        }
    }
}
