namespace SchemaGate.Engine.Reporting.Azure;

/// <summary>A line that the agent of Azure Pipelines obeys: <c>##vso[name property=value;…]message</c>.</summary>
internal static class LoggingCommand
{
    public static string Of(string name, IEnumerable<(string Name, string Value)> properties, string message) =>
        $"##vso[{name} {string.Concat(properties.Select(property => $"{property.Name}={EscapeProperty(property.Value)};"))}]{EscapeData(message)}";

    // The percent sign first, because the others bring some.
    private static string EscapeData(string text) => text
        .Replace("%", "%AZP25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(";", "%3B", StringComparison.Ordinal)
        .Replace("]", "%5D", StringComparison.Ordinal);
}
