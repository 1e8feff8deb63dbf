using System.Globalization;
using SchemaGate.Engine;

namespace SchemaGate.Cli.Reports;

/// <summary>How many findings were accepted, and by which entries.</summary>
internal static class SuppressedLayout
{
    private const int ShownLines = 10;

    /// <summary><c>, 3 suppressed</c>; nothing when nothing is.</summary>
    public static string Count(GateRun run) => run.Suppressed.Count() is var count and > 0 ? $", {count} suppressed" : string.Empty;

    /// <summary>A line for each file: <c>Suppressed by schemagate.suppressions.yml:4, 9</c>.</summary>
    public static IEnumerable<string> Of(GateRun run) => run.Suppressed
        .Select(pair => pair.Suppressed.Place)
        .GroupBy(place => place.File, place => place.Line)
        .Select(file => $"Suppressed by {file.Key}:{Lines([.. file.Distinct().Order()])}");

    private static string Lines(IReadOnlyList<int> lines)
    {
        var shown = string.Join(", ", lines.Take(ShownLines).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        return lines.Count > ShownLines ? $"{shown} and {lines.Count - ShownLines} more" : shown;
    }
}
