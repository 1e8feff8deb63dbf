using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>A declaration is gone; operations say for themselves what they ask for.</summary>
internal sealed class SecuritySchemeRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6040",
        Name = "security-scheme-removed",
        Title = "A security scheme is no longer declared",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-security-component-removed"],
        Mirror = "security-scheme-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecurityScheme];

    public bool Claims(Change change) => change.Edit == Edit.Removed;

    public string Describe(Change change) =>
        $"Security scheme {Sentence.Name(change, "of the document")} is no longer declared; what operations ask for is reported apart.";
}
