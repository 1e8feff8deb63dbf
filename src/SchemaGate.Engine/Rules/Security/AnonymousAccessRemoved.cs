using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Credentials were optional and are now required.</summary>
internal sealed class AnonymousAccessRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6030",
        Name = "anonymous-access-removed",
        Title = "Anonymous calls are no longer allowed",
        Area = RuleArea.Security,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Mirror = "anonymous-access-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.OptionalSecurity];

    public bool Claims(Change change) => change.Relation is Relation.Narrowed or Relation.Incomparable;

    public string Describe(Change change) => "Calls without credentials are no longer allowed: anonymous clients are refused (401).";
}
