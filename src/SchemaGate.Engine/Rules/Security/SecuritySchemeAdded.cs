using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>A declaration is new; operations say for themselves what they ask for.</summary>
internal sealed class SecuritySchemeAdded : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6041",
        Name = "security-scheme-added",
        Title = "A security scheme was declared",
        Area = RuleArea.Security,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["api-security-component-added"],
        Mirror = "security-scheme-removed",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecurityScheme];

    public bool Claims(Change change) => change.Edit == Edit.Added;

    public string Describe(Change change) => $"Security scheme {Sentence.Name(change, "of the document")} was declared.";
}
