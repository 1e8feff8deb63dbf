using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>The name that generated clients give the method changed.</summary>
internal sealed class OperationIdChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG1030",
        Name = "operation-id-changed",
        Title = "An operationId changed",
        Area = RuleArea.Paths,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-operation-id-removed", "api-operation-id-added"],
        MirrorWaiver = "Added, removed and renamed are one question: does the generated method keep its name?",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.OperationId];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        $"The operationId {Sentence.Done(change)}: nothing on the wire, but generated clients rename a method.";
}
