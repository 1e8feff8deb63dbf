namespace SchemaGate.Engine.Policy;

/// <summary>What clients are to expect of enums in what they receive.</summary>
public sealed record EnumPolicy
{
    /// <summary>The level of a value that was added; null for the profile's.</summary>
    public RuleLevel? ResponseValueAdded { get; init; }

    /// <summary>True when clients are told to bear any value: what is added, or dropping the enum, breaks nobody.</summary>
    public bool ResponsesAreOpen { get; init; }
}
