using SchemaGate.Engine.Comparison.Bodies;
using SchemaGate.Engine.Comparison.Lifecycles;
using SchemaGate.Engine.Comparison.Parameters;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Responses;

/// <summary>Compares two headers of one name.</summary>
internal static class HeaderComparison
{
    public static void Compare(OperationScope scope, Header old, Header @new, HeaderPlace place)
    {
        if (scope.AreSame(old.Source, @new.Source))
        {
            return;
        }

        scope.CompareUnknown(old.Source, @new.Source, OpenApiGrammar.Header, place.TrailOf(@new));
        if (old.IsRequired != @new.IsRequired)
        {
            scope.Report(ChangeOf(Facet.HeaderRequired, old, @new, place) with
            {
                Relation = @new.IsRequired ? Relation.Narrowed : Relation.Widened,
            });
        }

        new LifecycleComparison(scope.Contracts.Terms, scope.Contracts.Sink, scope.Name, place.Flow, place.TrailOf(@new), @new.Name).Compare(old.Lifecycle, @new.Lifecycle);
        CompareValues(scope, old, @new, place);
    }

    private static void CompareValues(OperationScope scope, Header old, Header @new, HeaderPlace place)
    {
        if (old.Content is { } before && @new.Content is { } after && before.Range.HasEssenceOf(after.Range))
        {
            MediaTypeComparison.Compare(scope, before, after, new MediaTypePlace(place.TrailOf(@new), place.Flow, Circumstances.None));
        }
        else if (old.Content is not null || @new.Content is not null)
        {
            scope.Report(Rewritten(old, @new, place, old.Content?.Range.Text ?? old.Serialisation.Style, @new.Content?.Range.Text ?? @new.Serialisation.Style));
        }
        else
        {
            CompareSchemas(scope, old, @new, place);
        }
    }

    private static void CompareSchemas(OperationScope scope, Header old, Header @new, HeaderPlace place)
    {
        if (SerialisationComparison.LooksDifferent(old.Serialisation, @new.Serialisation, old.Schema, @new.Schema))
        {
            scope.Report(Rewritten(old, @new, place, Describe(old.Serialisation), Describe(@new.Serialisation)));
        }

        scope.CompareSchemas(
            new SchemaSlot(old.Schema, old.SchemaSource, old.Source),
            new SchemaSlot(@new.Schema, @new.SchemaSource, @new.Source),
            scope.Place(place.TrailOf(@new), place.Flow, Wire.Text),
            Facet.Schema);
    }

    private static Change Rewritten(Header old, Header @new, HeaderPlace place, string before, string after) =>
        ChangeOf(Facet.HeaderSerialisation, old, @new, place) with { OldValue = before, NewValue = after };

    private static string Describe(Serialisation serialisation) =>
        serialisation.Style + (serialisation.Explode ? ", exploded" : string.Empty) + (serialisation.Inner is { } inner ? " of " + inner : string.Empty);

    private static Change ChangeOf(Facet facet, Header old, Header @new, HeaderPlace place) => new()
    {
        Facet = place.Detail(facet),
        Edit = Edit.Changed,
        Relation = Relation.Incomparable,
        Flow = place.Flow,
        Old = old.Source,
        New = @new.Source,
        Subject = @new.Name,
        Trail = place.TrailOf(@new),
    };
}
