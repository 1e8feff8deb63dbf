using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Anyone could call it; now credentials are asked for.</summary>
internal sealed class SecurityIntroduced : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6001",
        Name = "security-introduced",
        Title = "An open operation now asks for credentials",
        Area = RuleArea.Security,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["api-security-added", "api-global-security-added"],
        Mirror = "security-withdrawn",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecurityRequirement];

    public bool Claims(Change change) => change.Edit == Edit.Added && change.Relation is Relation.Narrowed or Relation.Incomparable;

    public string Describe(Change change) => $"{Sentence.Noun("Security", change)} was added: calls without credentials are refused (401).";
}
