using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Credentials were asked for; now anyone can call it.</summary>
internal sealed class SecurityWithdrawn : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6002",
        Name = "security-withdrawn",
        Title = "An operation no longer asks for credentials",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-security-removed", "api-global-security-removed"],
        Mirror = "security-introduced",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecurityRequirement];

    public bool Claims(Change change) => change.Edit == Edit.Removed && change.Relation is Relation.Widened;

    public string Describe(Change change) => $"{Sentence.Noun("Security", change)} was removed: the operation no longer asks for credentials.";
}
