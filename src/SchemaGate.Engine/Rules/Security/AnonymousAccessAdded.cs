using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Credentials were required and are now optional.</summary>
internal sealed class AnonymousAccessAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6031",
        Name = "anonymous-access-added",
        Title = "Anonymous calls are allowed",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        Mirror = "anonymous-access-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.OptionalSecurity];

    public bool Claims(Change change) => change.Relation == Relation.Widened;

    public string Describe(Change change) => "Calls without credentials are now allowed.";
}
