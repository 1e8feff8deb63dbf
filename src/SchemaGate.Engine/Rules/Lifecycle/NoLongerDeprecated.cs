using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>What was to go stays.</summary>
internal sealed class NoLongerDeprecated : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7003",
        Name = "no-longer-deprecated",
        Title = "Something is no longer deprecated",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers =
        [
            "endpoint-reactivated",
            "request-parameter-reactivated",
            "request-property-reactivated",
            "response-property-reactivated",
        ],
        Mirror = "deprecated-without-sunset",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Deprecated];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) => $"{Sentence.Subject(change, "The operation")} is no longer deprecated.";
}
