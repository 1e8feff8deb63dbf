using SchemaGate.Engine.Comparison.Lifecycles;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Parameters;

/// <summary>Compares two parameters that are one on the wire.</summary>
internal static class ParameterComparison
{
    public static void Compare(OperationScope scope, Parameter old, Parameter @new)
    {
        if (scope.AreSame(old.Source, @new.Source))
        {
            return;
        }

        scope.CompareUnknown(old.Source, @new.Source, OpenApiGrammar.Parameter, ParameterListComparison.TrailOf(@new));
        CompareRequired(scope, old, @new);
        CompareScope(scope, old, @new);
        new LifecycleComparison(scope.Contracts.Terms, scope.Contracts.Sink, scope.Name, scope.Request, ParameterListComparison.TrailOf(@new), @new.Name)
            .Compare(old.Lifecycle, @new.Lifecycle);
        CompareValues(scope, old, @new);
    }

    public static bool HasDefault(Parameter parameter) =>
        parameter.Schema?.Shape.Annotations.Default is not null || parameter.Content?.Schema?.Shape.Annotations.Default is not null;

    private static void CompareRequired(OperationScope scope, Parameter old, Parameter @new)
    {
        if (old.IsRequired != @new.IsRequired)
        {
            scope.Report(ChangeOf(scope, Facet.ParameterRequired, old, @new) with
            {
                Relation = @new.IsRequired ? Relation.Narrowed : Relation.Widened,
                Old = old.RequiredSource,
                New = @new.RequiredSource,
                Circumstances = HasDefault(@new) ? Circumstances.HasDefault : Circumstances.None,
            });
        }
    }

    private static void CompareScope(OperationScope scope, Parameter old, Parameter @new)
    {
        var (before, after) = (old.Source[Keyword.XMsParameterLocation], @new.Source[Keyword.XMsParameterLocation]);
        if (before.Text != after.Text)
        {
            scope.Report(ChangeOf(scope, Facet.ParameterScope, old, @new) with
            {
                Relation = Relation.Annotation,
                Old = before,
                New = after,
                OldValue = before.Exists ? before.Text : null,
                NewValue = after.Exists ? after.Text : null,
            });
        }
    }

    private static void CompareValues(OperationScope scope, Parameter old, Parameter @new)
    {
        if (old.Content is not null || @new.Content is not null)
        {
            ParameterContentComparison.Compare(scope, old, @new);
        }
        else if (!RepeatedParameterComparison.Compare(scope, old, @new))
        {
            SerialisationComparison.Compare(scope, old, @new);
            var place = scope.Place(ParameterListComparison.TrailOf(@new), scope.Request, Wire.Text) with
            {
                IsAlwaysSent = scope.Request == Flow.Sent && (old.IsRequired || @new.IsRequired),
            };
            scope.CompareSchemas(
                new SchemaSlot(old.Schema, old.SchemaSource, old.Source),
                new SchemaSlot(@new.Schema, @new.SchemaSource, @new.Source),
                place,
                Facet.Schema);
        }
    }

    /// <summary>A change of a parameter, to be completed.</summary>
    public static Change ChangeOf(OperationScope scope, Facet facet, Parameter old, Parameter @new) => new()
    {
        Facet = facet,
        Edit = Edit.Changed,
        Relation = Relation.Incomparable,
        Flow = scope.Request,
        Old = old.Source,
        New = @new.Source,
        OldScope = old.Source,
        NewScope = @new.Source,
        Subject = @new.Name,
        Trail = ParameterListComparison.TrailOf(@new),
    };
}
