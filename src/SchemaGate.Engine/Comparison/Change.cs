using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison;

/// <summary>One difference between two contracts. It knows what changed and how, not what that means to a client.</summary>
internal sealed record Change
{
    public required Facet Facet { get; init; }

    public required Edit Edit { get; init; }

    public required Relation Relation { get; init; }

    /// <summary>Which way the value travels; null for what does not travel (operations, security, lifecycle).</summary>
    public Flow? Flow { get; init; }

    /// <summary>What changed, as written in the old document; absent when it was added.</summary>
    public Node Old { get; init; }

    /// <summary>What changed, as written in the new document; absent when it was removed.</summary>
    public Node New { get; init; }

    /// <summary>The nearest surrounding object in the old document: the place to show when <see cref="Old"/> is absent.</summary>
    public Node OldScope { get; init; }

    /// <summary>The nearest surrounding object in the new document: the place to show when <see cref="New"/> is absent.</summary>
    public Node NewScope { get; init; }

    /// <summary>The name of what changed: a member, a parameter, a status, a media type, a scheme; empty when the facet says it all.</summary>
    public string Subject { get; init; } = string.Empty;

    /// <summary>The old value in a person's words; null when there is none.</summary>
    public string? OldValue { get; init; }

    /// <summary>The new value in a person's words; null when there is none.</summary>
    public string? NewValue { get; init; }

    /// <summary>Facts that a rule needs beside the facet, such as "was deprecated".</summary>
    public Circumstances Circumstances { get; init; }

    /// <summary>Where in the operation it stands, by name.</summary>
    public required Trail Trail { get; init; }

    /// <summary>True when containment proved that no value that could travel before is affected: never breaking.</summary>
    public bool IsHarmless { get; init; }

    /// <summary>False when containment could not be decided.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>A value that the one side accepts and the other refuses, at the place of the change.</summary>
    public JsonValue? Witness { get; init; }

    /// <summary>True when every one of these facts holds.</summary>
    public bool Has(Circumstances facts) => (Circumstances & facts) == facts;

    /// <summary>True when at least one of these facts holds.</summary>
    public bool HasAny(Circumstances facts) => (Circumstances & facts) != 0;
}
