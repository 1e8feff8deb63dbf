using System.Collections.Immutable;
using SchemaGate.Engine.Comparison.Lifecycles;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Paths;

/// <summary>Reports a document that only one side has.</summary>
internal static class DocumentPresence
{
    /// <summary>One change for all that went with the document. What clients were told of before is told by itself, with its own weight.</summary>
    /// <param name="document">The document that went.</param>
    /// <param name="gone">Those of its operations that no other document promises.</param>
    /// <param name="sink">Takes the changes.</param>
    /// <param name="terms">On what terms things may go.</param>
    public static void ReportRemoved(Contract document, ImmutableArray<Operation> gone, IChangeSink sink, LifecycleTerms terms)
    {
        var announced = gone.Where(operation => Removal.WasAnnounced(Removal.Of(operation.Lifecycle, terms))).ToList();
        foreach (var operation in announced)
        {
            sink.Add(operation.Name, OperationChange.Removed(operation, FacetOf(operation), isWhole: false, terms));
        }

        if (announced.Count < gone.Length || IsEmpty(document))
        {
            var change = Change(Edit.Removed, Relation.Narrowed) with { OldScope = document.Root, OldValue = TitleOf(document) };
            Report(change, gone.Except(announced), sink);
        }
    }

    /// <param name="document">The document that came.</param>
    /// <param name="fresh">Those of its operations that no other document promised.</param>
    /// <param name="sink">Takes the change.</param>
    public static void ReportAdded(Contract document, ImmutableArray<Operation> fresh, IChangeSink sink)
    {
        if (!fresh.IsEmpty || IsEmpty(document))
        {
            Report(Change(Edit.Added, Relation.Widened) with { NewScope = document.Root, NewValue = TitleOf(document) }, fresh, sink);
        }
    }

    // A document without operations has nothing that could be elsewhere.
    private static bool IsEmpty(Contract document) => !document.IsNarrowed && document.Paths.Concat(document.Webhooks).All(item => item.Operations.IsEmpty);

    private static Change Change(Edit edit, Relation relation) =>
        new() { Facet = Facet.Document, Edit = edit, Relation = relation, Trail = Trails.Document };

    private static void Report(Change change, IEnumerable<Operation> operations, IChangeSink sink)
    {
        foreach (var name in operations.Select(operation => operation.Name).DefaultIfEmpty())
        {
            sink.Add(name, change);
        }
    }

    private static Facet FacetOf(Operation operation) => operation.Path.Kind == PathItemKind.Webhook ? Facet.Webhook : Facet.Operation;

    private static string? TitleOf(Contract document) => document.Root[Keyword.Info][Keyword.Title] is { IsString: true } title ? title.Text : null;
}
