namespace SchemaGate.Engine.Reporting;

/// <summary>
/// What makes a pipeline obey a line of its log: <c>##vso[…]</c> (Azure Pipelines) and <c>##[…]</c> (both) anywhere in a line,
/// <c>::…::</c> (GitHub Actions) at its start.
/// </summary>
internal static class PipelineCommand
{
    /// <summary>Whether a command begins at this character, so that another spelling of it breaks the command.</summary>
    public static bool IsStart(string text, int index) => text[index] switch
    {
        '#' => text.AsSpan(index).StartsWith("##[", StringComparison.Ordinal) || text.AsSpan(index).StartsWith("##vso[", StringComparison.OrdinalIgnoreCase),
        ':' => text.AsSpan(index).StartsWith("::", StringComparison.Ordinal) && text.AsSpan(0, index).IsWhiteSpace(),
        _ => false,
    };
}
