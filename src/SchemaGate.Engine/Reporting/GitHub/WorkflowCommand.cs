namespace SchemaGate.Engine.Reporting.GitHub;

/// <summary>A line that GitHub's runner obeys: <c>::name property=value,…::message</c>.</summary>
internal static class WorkflowCommand
{
    public static string Of(string name, IEnumerable<(string Name, string Value)> properties, string message) =>
        $"::{name} {string.Join(',', properties.Select(property => $"{property.Name}={EscapeProperty(property.Value)}"))}::{EscapeData(message)}";

    // The percent sign first, because the others bring some.
    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
