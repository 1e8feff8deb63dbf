using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Security;

/// <summary>Clients that authenticate this way are locked out.</summary>
internal sealed class SecurityAlternativeRemoved : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG6003",
        Name = "security-alternative-removed",
        Title = "A way to authenticate was removed or replaced",
        Area = RuleArea.Security,
        Sent = Severity.Breaking,
        Received = Severity.Breaking,
        Covers = ["api-security-removed", "api-global-security-removed"],
        Mirror = "security-alternative-added",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.SecurityRequirement];

    public bool Claims(Change change) => change.Edit != Edit.Added && change.Relation is Relation.Narrowed or Relation.Incomparable;

    public string Describe(Change change) =>
        $"Security alternative {Sentence.Name(change, "of the operation")} {Verb(change)}: {SecuritySentence.Effect(change, "clients that use it are locked out")}.";

    private static string Verb(Change change) => change.NewValue is null ? "was removed" : $"was replaced by '{change.NewValue}'";
}
