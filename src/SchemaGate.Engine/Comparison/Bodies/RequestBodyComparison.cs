using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>Compares what two operations take as a body.</summary>
internal static class RequestBodyComparison
{
    public static void Compare(OperationScope scope, Operation old, Operation @new)
    {
        switch (old.Parts.Body, @new.Parts.Body)
        {
            case (null, { } added):
                scope.Report(Existence(scope, Edit.Added, added) with { New = added.Source, OldScope = old.Source });
                break;
            case ({ } removed, null):
                scope.Report(Existence(scope, Edit.Removed, removed) with { Old = removed.Source, NewScope = @new.Source });
                break;
            case ({ } before, { } after):
                scope.CompareUnknown(before.Source, after.Source, scope.Contracts.HasSwagger ? OpenApiGrammar.Parameter : OpenApiGrammar.RequestBody, Trails.RequestBody);
                CompareRequired(scope, before, after);
                var place = new MediaTypePlace(Trails.RequestBody, scope.Request, Circumstances.None) { IsPushed = scope.Request == Flow.Received };
                MediaTypeListComparison.Compare(scope, (before.Content, before.Source), (after.Content, after.Source), place);
                break;
        }
    }

    private static Change Existence(OperationScope scope, Edit edit, RequestBody body) => new()
    {
        Facet = Facet.RequestBody,
        Edit = edit,
        Relation = edit == Edit.Added && !(body.IsRequired && scope.Request == Flow.Sent) ? Relation.Widened : Relation.Narrowed,
        Flow = scope.Request,
        Circumstances = body.IsRequired ? Circumstances.Required : Circumstances.None,
        Trail = Trails.RequestBody,
    };

    /// <summary>The parts of a form say for themselves whether they are required.</summary>
    private static void CompareRequired(OperationScope scope, RequestBody old, RequestBody @new)
    {
        if (old.IsRequired == @new.IsRequired || old.Content.Concat(@new.Content).Any(type => type.Parts is not null))
        {
            return;
        }

        scope.Report(new Change
        {
            Facet = Facet.RequestBodyRequired,
            Edit = Edit.Changed,
            Relation = @new.IsRequired ? Relation.Narrowed : Relation.Widened,
            Flow = scope.Request,
            Old = old.RequiredSource,
            New = @new.RequiredSource,
            OldScope = old.Source,
            NewScope = @new.Source,
            Trail = Trails.RequestBody,
        });
    }
}
