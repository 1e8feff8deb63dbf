using System.Text;
using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Reading;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Rules;
using SchemaGate.Engine.Rules.Schemas;

namespace SchemaGate.Engine.Tests.Comparison;

/// <summary>The changes between two documents, one line each; those of schemas are only mentioned.</summary>
internal sealed class ContractChanges : IChangeSink
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private readonly List<(OperationName? Operation, Change Change)> _all = [];

    /// <summary>Everything but the versions, in the order found.</summary>
    public static IReadOnlyList<string> Between(string old, string @new) =>
        [.. Of(old, @new).Where(found => found.Change.Facet != Facet.Version).Select(found => Line(found.Operation, found.Change))];

    /// <summary>Between two documents of OpenAPI 3.1 that hold these paths.</summary>
    public static IReadOnlyList<string> BetweenPaths(string old, string @new) => Between(WithPaths(old), WithPaths(@new));

    /// <summary>Between two forms of <c>GET /a</c>.</summary>
    public static IReadOnlyList<string> BetweenOperations(string old, string @new) =>
        BetweenPaths($$$"""{"/a":{"get":{{{old}}} }}""", $$$"""{"/a":{"get":{{{@new}}} }}""");

    public static IReadOnlyList<(OperationName? Operation, Change Change)> Of(string old, string @new)
    {
        var sink = new ContractChanges();
        ContractComparison.Compare(new(Read(old, "old.json"), Read(@new, "new.json"), new SchemaMentions(sink), sink, new LifecycleTerms(Today)));
        return sink._all;
    }

    public static Contract Read(string text, string name = "a.json")
    {
        var document = DocumentReader.Read(new DocumentInput(name, Encoding.UTF8.GetBytes(text)), new ReadLimits());
        var references = new PlainReferences();
        return ContractReader.Read(document, references);
    }

    public static string WithPaths(string paths) => $$$"""{"openapi":"3.1.0","info":{"title":"t","version":"1.0.0"},"paths":{{{paths}}} }""";

    public void Add(OperationName? operation, Change change) => _all.Add((operation, change));

    public static string Line(OperationName? operation, Change change)
    {
        Assert.True(change.Old.Exists || change.OldScope.Exists, $"{change.Facet} has no place in the old document");
        Assert.True(change.New.Exists || change.NewScope.Exists, $"{change.Facet} has no place in the new document");
        Assert.True(RuleCatalog.Judge(change).Rule is not UnclassifiedChange, $"no rule takes {change.Facet} {change.Edit} {change.Relation}");
        var values = (change.OldValue, change.NewValue) is (null, null) ? null : $"{change.OldValue ?? "-"} → {change.NewValue ?? "-"}";
        var circumstances = change.Circumstances == Circumstances.None ? null : $"[{change.Circumstances}]";
        string?[] pieces =
        [
            operation is null ? "*" : operation.ToString(), "|", change.Facet.ToString(), change.Edit.ToString(), change.Relation.ToString(),
            change.Flow?.ToString(), change.IsHarmless ? "harmless" : null, change.Subject.Length > 0 ? $"'{change.Subject}'" : null, values, circumstances, "@", change.Trail.ToString(),
        ];
        return string.Join(' ', pieces.Where(piece => piece is not null));
    }
}
