using System.Text.RegularExpressions;
using SchemaGate.Emulator.CloudRun;

namespace SchemaGate.Emulator.Monitoring;

/// <summary>One comparison of a filter.</summary>
/// <param name="Field">Such as <c>resource.labels.revision_name</c>.</param>
/// <param name="IsNegated">Whether it must not hold.</param>
/// <param name="Function">How it is compared; empty for equality.</param>
/// <param name="Values">What it is compared with.</param>
internal sealed record SeriesCondition(string Field, bool IsNegated, string Function, string[] Values)
{
    private static readonly string[] Types = ["metric.type", "resource.type"];

    /// <summary>The value that a plain equality asks for.</summary>
    public string? Single => !IsNegated && Function.Length == 0 ? Values[0] : null;

    public static SeriesCondition Of(Match match)
    {
        var field = SeriesLabels.Canonical(match.Groups["field"].Value);
        var known = SeriesLabels.Of(default, new("", "", "")).Keys;
        return known.Contains(field) || Types.Contains(field)
            ? new(field, match.Groups["operator"].Value == "!=", match.Groups["function"].Value, [.. match.Groups["value"].Captures.Select(value => value.Value)])
            : throw Errors.Invalid($"The supplied filter does not specify a valid combination of metric and monitored resource descriptors: '{field}' is not known.");
    }

    public bool Holds(SortedDictionary<string, string> labels) => Field switch
    {
        "metric.type" => true,
        "resource.type" => Compares(SeriesLabels.ResourceType) != IsNegated,
        _ => Compares(labels[Field]) != IsNegated,
    };

    private bool Compares(string value) => Function switch
    {
        "starts_with" => value.StartsWith(Values[0], StringComparison.Ordinal),
        "ends_with" => value.EndsWith(Values[0], StringComparison.Ordinal),
        "has_substring" => value.Contains(Values[0], StringComparison.Ordinal),
        _ => Values.Contains(value),
    };
}
