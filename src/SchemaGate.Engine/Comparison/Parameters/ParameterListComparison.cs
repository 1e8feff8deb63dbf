using SchemaGate.Engine.Comparison.Lifecycles;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Parameters;

/// <summary>Pairs the parameters of two operations and reports those that came, went or moved.</summary>
internal static class ParameterListComparison
{
    public static void Compare(OperationScope scope, Operation old, Operation @new)
    {
        var pairing = ParameterPairing.Of(old, @new);
        foreach (var (before, after) in pairing.Pairs)
        {
            ParameterComparison.Compare(scope, before, after);
        }

        foreach (var (before, after) in pairing.Moved)
        {
            ReportMoved(scope, before, after);
        }

        var folded = ObjectParameterComparison.Compare(scope, pairing.Removed, pairing.Added);
        foreach (var gone in pairing.Removed.Except(folded))
        {
            scope.Report(Existence(scope, Edit.Removed, gone, ListOf(@new)));
        }

        foreach (var fresh in pairing.Added.Except(folded))
        {
            scope.Report(Existence(scope, Edit.Added, fresh, ListOf(old)));
        }
    }

    /// <summary>The step of a trail that names a parameter.</summary>
    public static Trail TrailOf(Parameter parameter) => new(null, $"{PlaceOf(parameter)} parameter {parameter.WireName}");

    private static string PlaceOf(Parameter parameter) => parameter.In switch
    {
        ParameterLocation.Path => "path",
        ParameterLocation.Query => "query",
        ParameterLocation.QueryString => "querystring",
        ParameterLocation.Header => "header",
        _ => "cookie",
    };

    private static void ReportMoved(OperationScope scope, Parameter old, Parameter @new) => scope.Report(new Change
    {
        Facet = Facet.ParameterLocation,
        Edit = Edit.Changed,
        Relation = Relation.Incomparable,
        Flow = scope.Request,
        Old = old.Source,
        New = @new.Source,
        Subject = old.Name,
        OldValue = PlaceOf(old),
        NewValue = PlaceOf(@new),
        Circumstances = @new.IsRequired ? Circumstances.Required : Circumstances.None,
        Trail = TrailOf(old),
    });

    private static Change Existence(OperationScope scope, Edit edit, Parameter parameter, Node counterScope)
    {
        var isAdded = edit == Edit.Added;
        var widens = scope.Request == Flow.Sent && isAdded && !parameter.IsRequired;
        return new Change
        {
            Facet = Facet.Parameter,
            Edit = edit,
            Relation = widens || (isAdded && scope.Request == Flow.Received) ? Relation.Widened : Relation.Narrowed,
            Flow = scope.Request,
            Old = isAdded ? default : parameter.Source,
            New = isAdded ? parameter.Source : default,
            OldScope = isAdded ? counterScope : default,
            NewScope = isAdded ? default : counterScope,
            Subject = parameter.Name,
            OldValue = isAdded ? null : Removal.Promise(parameter.Lifecycle, scope.Contracts.Terms),
            Circumstances = CircumstancesOf(scope, isAdded, parameter),
            Trail = TrailOf(parameter),
        };
    }

    private static Circumstances CircumstancesOf(OperationScope scope, bool isAdded, Parameter parameter) =>
        (parameter.IsRequired ? Circumstances.Required : Circumstances.None) |
        (parameter.IsShared ? Circumstances.Shared : Circumstances.None) |
        (ParameterComparison.HasDefault(parameter) ? Circumstances.HasDefault : Circumstances.None) |
        (isAdded ? Circumstances.None : Removal.Of(parameter.Lifecycle, scope.Contracts.Terms));

    private static Node ListOf(Operation operation) =>
        operation.Source[Keyword.Parameters] is { Exists: true } own ? own
        : operation.Path[Keyword.Parameters] is { Exists: true } shared ? shared
        : operation.Source;
}
