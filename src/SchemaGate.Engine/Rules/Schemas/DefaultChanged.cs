using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A default was added, removed or changed.</summary>
internal sealed class DefaultChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5701",
        Name = "default-changed",
        Title = "A default was added, removed or changed",
        Area = RuleArea.Schemas,
        Sent = Severity.Warning,
        Received = Severity.Info,
        HasDirection = true,
        Covers =
        [
            "request-body-default-value-added", "request-body-default-value-changed", "request-body-default-value-removed",
            "request-parameter-default-value-added", "request-parameter-default-value-changed",
            "request-parameter-default-value-removed", "request-property-default-value-added",
            "request-property-default-value-changed", "request-property-default-value-removed",
            "response-body-default-value-added", "response-body-default-value-changed", "response-body-default-value-removed",
            "response-property-default-value-added", "response-property-default-value-changed",
            "response-property-default-value-removed",
        ],
        MirrorWaiver = "The reverse of such a change is such a change too.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Default];

    public bool Claims(Change change) => true;

    public string Describe(Change change) =>
        SchemaSentence.Effect(
            change,
            Difference.Of(change, "The default"),
            "clients that leave the value out may get another behaviour",
            "clients that fill in the default themselves use another value");
}
