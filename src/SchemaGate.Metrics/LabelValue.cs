using System.Text.Json;

namespace SchemaGate.Metrics;

/// <summary>How a value of an enumeration is written as the value of a label.</summary>
internal static class LabelValue
{
    /// <summary>In snake case: <c>LatencyP95</c> is <c>latency_p95</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
