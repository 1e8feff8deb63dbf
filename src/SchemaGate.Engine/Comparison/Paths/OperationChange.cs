using SchemaGate.Engine.Comparison.Lifecycles;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Paths;

/// <summary>An operation that came or went, as a change.</summary>
internal static class OperationChange
{
    /// <param name="gone">The operation.</param>
    /// <param name="facet">What it is to clients: a path, one operation of it, or a webhook.</param>
    /// <param name="isWhole">Whether its whole path went.</param>
    /// <param name="terms">On what terms things may go.</param>
    public static Change Removed(Operation gone, Facet facet, bool isWhole, LifecycleTerms terms) => new()
    {
        Facet = facet,
        Edit = Edit.Removed,
        Relation = Relation.Narrowed,
        Old = isWhole ? gone.Path.Source : gone.Source,
        Subject = SubjectOf(gone, isWhole),
        OldValue = Removal.Promise(gone.Lifecycle, terms),
        Circumstances = Whole(isWhole) | Removal.Of(gone.Lifecycle, terms),
        Trail = Trails.Operation,
    };

    /// <param name="fresh">The operation.</param>
    /// <param name="facet">What it is to clients: a path, one operation of it, or a webhook.</param>
    /// <param name="isWhole">Whether its whole path came.</param>
    public static Change Added(Operation fresh, Facet facet, bool isWhole) => new()
    {
        Facet = facet,
        Edit = Edit.Added,
        Relation = Relation.Widened,
        New = isWhole ? fresh.Path.Source : fresh.Source,
        Subject = SubjectOf(fresh, isWhole),
        Circumstances = Whole(isWhole),
        Trail = Trails.Operation,
    };

    private static string SubjectOf(Operation operation, bool isWhole) => isWhole ? operation.Name.Path : operation.Name.ToString();

    private static Circumstances Whole(bool isWhole) => isWhole ? Circumstances.WholePath : Circumstances.None;
}
