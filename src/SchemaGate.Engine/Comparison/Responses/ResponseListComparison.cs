using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Responses;

/// <summary>Compares the statuses that two operations answer with.</summary>
internal static class ResponseListComparison
{
    public static void Compare(OperationScope scope, Operation old, Operation @new)
    {
        var pairing = ResponsePairing.Of(old.Parts.Responses, @new.Parts.Responses);
        var (oldScope, newScope) = (ScopeOf(old), ScopeOf(@new));
        foreach (var (before, after) in pairing.Pairs)
        {
            ResponseComparison.Compare(scope, before, after);
        }

        foreach (var gone in pairing.Removed)
        {
            scope.Report(ChangeOf(scope, Edit.Removed, gone) with { Old = gone.Source, NewScope = newScope });
        }

        foreach (var (before, after) in pairing.Regrouped)
        {
            scope.Report(ChangeOf(scope, Edit.Added, after) with { Old = before.Source, New = after.Source, OldValue = before.Status.Text, NewValue = after.Status.Text });
        }

        foreach (var fresh in pairing.Added)
        {
            scope.Report(ChangeOf(scope, Edit.Added, fresh) with { New = fresh.Source, OldScope = oldScope });
        }
    }

    public static Trail TrailOf(Response response) => new(null, "response " + response.Status.Text);

    public static Circumstances CircumstancesOf(Response response) => response.Status.IsSuccess ? Circumstances.Success : Circumstances.None;

    private static Change ChangeOf(OperationScope scope, Edit edit, Response response) => new()
    {
        Facet = Facet.Response,
        Edit = edit,
        Relation = edit == Edit.Added ? Relation.Widened : Relation.Narrowed,
        Flow = scope.Response,
        Subject = response.Status.Text,
        Circumstances = CircumstancesOf(response),
        Trail = TrailOf(response),
    };

    private static Node ScopeOf(Operation operation) =>
        operation.Source[Keyword.Responses] is { Exists: true } map ? map : operation.Source;
}
