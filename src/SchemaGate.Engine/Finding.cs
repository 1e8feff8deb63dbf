namespace SchemaGate.Engine;

/// <summary>One cause of one or more effects on clients.</summary>
public sealed record Finding
{
    /// <summary>The rule's stable id, <c>SG####</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The rule's kebab-case name.</summary>
    public required string Name { get; init; }

    /// <summary>The weight after direction and policy were applied.</summary>
    public required Severity Severity { get; init; }

    /// <summary>One sentence for a person.</summary>
    public required string Message { get; init; }

    /// <summary>Every operation that the cause reaches, as <c>GET /path</c>, in ordinal order of path, then method.</summary>
    public required IReadOnlyList<string> Operations { get; init; }

    /// <summary>The place in the old document; null only when nothing there corresponds.</summary>
    public Place? Old { get; init; }

    /// <summary>The place in the new document; null only when nothing there corresponds.</summary>
    public Place? New { get; init; }

    /// <summary>A value that one side accepts and the other does not.</summary>
    public Witness? Witness { get; init; }

    /// <summary>False when containment could not be decided and the keywords alone speak.</summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>Rule, operation and location by name: stable across wording, line and component name.</summary>
    public required string Identity { get; init; }

    /// <summary>The identity as each place sees it where the cause shows, <see cref="Identity"/> first. Not empty in what the gate returns.</summary>
    internal IEnumerable<string> Identities { get; init; } = [];
}
