using System.Globalization;
using System.Text;

namespace SchemaGate.Dashboard.Exposition;

/// <summary>The text format that Prometheus reads, version 0.0.4. The series come from a ledger, not from a registry of this process, so no client library holds them.</summary>
internal static class TextFormat
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    public static string Write(IEnumerable<Family> families)
    {
        var text = new StringBuilder();
        foreach (var family in families.Where(family => family.Samples.Count > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"# HELP {family.Name} {family.Help}\n# TYPE {family.Name} {family.Type}\n");
            foreach (var sample in family.Samples)
            {
                var labels = string.Join(',', sample.Labels.Select(label => $"{label.Name}=\"{Escaped(label.Value)}\""));
                text.Append(CultureInfo.InvariantCulture, $"{family.Name}{sample.Suffix}{{{labels}}} {sample.Value:R}\n");
            }
        }

        return text.ToString();
    }

    private static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal);
}
