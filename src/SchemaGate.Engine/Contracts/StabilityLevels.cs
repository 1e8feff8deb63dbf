using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>Reads <c>x-stability-level</c>.</summary>
internal static class StabilityLevels
{
    /// <summary>What says nothing is stable.</summary>
    public static StabilityLevel Read(Node node) => !node.Exists
        ? StabilityLevel.Stable
        : node.Text.ToLowerInvariant() switch
        {
            "draft" => StabilityLevel.Draft,
            "alpha" => StabilityLevel.Alpha,
            "beta" => StabilityLevel.Beta,
            "stable" => StabilityLevel.Stable,
            _ => StabilityLevel.Unknown,
        };
}
