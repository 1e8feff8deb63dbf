namespace SchemaGate.Engine.Rules;

/// <summary>What the catalogue knows of a rule.</summary>
public sealed record RuleDescriptor
{
    /// <summary>Stable id, <c>SG####</c>; never reused.</summary>
    public required string Id { get; init; }

    /// <summary>Kebab-case name; also the folder of its cases and the file of its page.</summary>
    public required string Name { get; init; }

    /// <summary>One line: what changed.</summary>
    public required string Title { get; init; }

    /// <summary>The part of a contract that it is about.</summary>
    public required RuleArea Area { get; init; }

    /// <summary>Default severity for what the client sends, or for what does not travel.</summary>
    public required Severity Sent { get; init; }

    /// <summary>Default severity for what the client receives; the same as <see cref="Sent"/> for what does not travel.</summary>
    public required Severity Received { get; init; }

    /// <summary>True when the severity depends on the direction in which the value travels.</summary>
    public bool HasDirection { get; init; }

    /// <summary>True when it says why nothing was compared: it is a problem, not a finding, and has no level.</summary>
    public bool IsProblem { get; init; }

    /// <summary>The version that brought the rule.</summary>
    public string Since { get; init; } = "0.1.0";

    /// <summary>The ids of oasdiff that this rule covers.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>The name of the rule for the opposite edit; null when there is none.</summary>
    public string? Mirror { get; init; }

    /// <summary>Why there is no mirror; null when there is one.</summary>
    public string? MirrorWaiver { get; init; }
}
