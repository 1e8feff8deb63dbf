using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Keywords that do not change what a schema accepts; each is the node that says so, or null.</summary>
internal sealed record Annotations
{
    /// <summary>Nothing said.</summary>
    public static Annotations None { get; } = new();

    public Node? Title { get; init; }

    public Node? Default { get; init; }

    /// <summary>Set when true.</summary>
    public Node? Deprecated { get; init; }

    /// <summary>Set when true.</summary>
    public Node? ReadOnly { get; init; }

    /// <summary>Set when true.</summary>
    public Node? WriteOnly { get; init; }

    /// <summary><c>x-sunset</c>.</summary>
    public Node? Sunset { get; init; }

    /// <summary><c>x-stability-level</c>.</summary>
    public Node? Stability { get; init; }

    /// <summary><c>x-extensible-enum</c>.</summary>
    public Node? ExtensibleEnum { get; init; }

    /// <summary><c>x-ms-enum</c>.</summary>
    public Node? MsEnum { get; init; }

    public Node? Xml { get; init; }

    /// <summary>Keys that neither OpenAPI nor JSON Schema knows and that are no extensions.</summary>
    public ImmutableArray<Sourced<string>> Unrecognised { get; init; } = [];
}
