using System.Globalization;
using System.Text.RegularExpressions;

namespace Build.Targets;

/// <summary>What one <c>dotnet build</c> cost, in milliseconds.</summary>
/// <param name="Wall">From its start to its end.</param>
/// <param name="Evaluation">Reading the project and all that it imports, by the build's own clock.</param>
/// <param name="Restore">NuGet's look at the packages, by the build's own clock.</param>
/// <param name="Targets">The targets of SchemaGate, by the build's own clock.</param>
internal sealed partial record BuildFigures(double Wall, double Evaluation, double Restore, double Targets)
{
    /// <param name="wall">Milliseconds from start to end.</param>
    /// <param name="summary">What the build printed with <c>-clp:PerformanceSummary</c>.</param>
    public static BuildFigures Of(double wall, string summary)
    {
        var lines = Lines().Matches(summary).Select(match => (Name: match.Groups["name"].Value, Milliseconds: double.Parse(match.Groups["ms"].ValueSpan, CultureInfo.InvariantCulture))).ToList();
        return new(
            wall,
            lines.First(line => line.Name.EndsWith("proj", StringComparison.Ordinal)).Milliseconds,
            lines.Last(line => line.Name == "RestoreTask").Milliseconds,
            lines.Where(line => line.Name.StartsWith("_SchemaGate", StringComparison.Ordinal)).Sum(line => line.Milliseconds));
    }

    [GeneratedRegex(@"^ +(?<ms>\d+) ms  (?<name>\S+) +\d+ calls", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Lines();
}
