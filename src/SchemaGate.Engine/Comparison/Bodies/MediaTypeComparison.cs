using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>Compares two representations that stand for each other.</summary>
internal static class MediaTypeComparison
{
    private const string Items = "item schema";

    public static void Compare(OperationScope scope, MediaType old, MediaType @new, MediaTypePlace place)
    {
        var trail = place.Trail.Then(@new.Range.Text);
        if (old.Parts is not null || @new.Parts is not null)
        {
            FormComparison.Compare(scope, old, @new, trail, place.Flow);
            return;
        }

        if (!scope.Contracts.HasSwagger)
        {
            scope.CompareUnknown(old.Source, @new.Source, OpenApiGrammar.MediaType, trail);
        }

        if (FileBody.IsSame(old, @new))
        {
            return;
        }

        CompareSchemas(scope, old, @new, trail, place.Flow);
        if (old.Range.IsForm && @new.Range.IsForm)
        {
            EncodingComparison.Compare(scope, old, @new, trail, place.Flow);
        }
    }

    private static void CompareSchemas(OperationScope scope, MediaType old, MediaType @new, Trail trail, Flow flow)
    {
        scope.CompareSchemas(
            new SchemaSlot(old.Schema, old.SchemaSource, old.Source),
            new SchemaSlot(@new.Schema, @new.SchemaSource, @new.Source),
            scope.Place(trail, flow, WireOf(old, @new)),
            Facet.MediaTypeSchema);
        scope.CompareSchemas(
            new SchemaSlot(old.ItemSchema, old.ItemSchemaSource, old.Source),
            new SchemaSlot(@new.ItemSchema, @new.ItemSchemaSource, @new.Source),
            scope.Place(trail.Then(Items), flow, WireOf(old, @new)),
            Facet.MediaTypeSchema);
    }

    /// <summary>Types are invisible only where both sides write text.</summary>
    private static Wire WireOf(MediaType old, MediaType @new) => old.Wire == Wire.Text && @new.Wire == Wire.Text ? Wire.Text : Wire.Json;
}
