using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules;

/// <summary>Says what one kind of change means to a client.</summary>
internal interface IRule
{
    RuleDescriptor Descriptor { get; }

    /// <summary>The facets that this rule looks at.</summary>
    IReadOnlyList<Facet> Facets { get; }

    /// <summary>True when the change is this rule's. Each change is claimed by exactly one rule.</summary>
    bool Claims(Change change);

    /// <summary>One sentence for a person: what changed and whom it hurts.</summary>
    string Describe(Change change);
}
