namespace SchemaGate.MSBuild.Logging;

/// <summary>A list of codes as MSBuild writes it.</summary>
internal static class CodeList
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    /// <returns>The codes that are ours, in capitals.</returns>
    public static IReadOnlyList<string> Parse(string? text) =>
    [
        .. (text ?? string.Empty)
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(code => code.ToUpperInvariant())
            .Where(code => code.StartsWith("SG", StringComparison.Ordinal)),
    ];
}
