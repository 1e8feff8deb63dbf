using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Pipelines;

/// <summary>What later steps of a GitHub job can read as <c>steps.ID.outputs.NAME</c>: the verdict, counts and where the reports are, never a report.</summary>
internal static class StepOutputs
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One <c>name=value</c> a line. Of what was not compared there are no counts: zeros would read as clean.</summary>
    public static string Of(GateRun run, IReadOnlyList<ReportTarget> reports)
    {
        var isCompared = run.Outcome != GateOutcome.CouldNotCompare;
        (string Name, string Value)[] outputs =
        [
            ("verdict", ReportWords.Of(run.Outcome)),
            ("breaking", Count(Severity.Breaking)),
            ("warnings", Count(Severity.Warning)),
            ("infos", Count(Severity.Info)),
            ("report-path", reports.Count == 0 ? "" : SafeText.Of(reports[0].File)),
            ("report-paths", ListOf(reports)),
        ];
        return string.Concat(outputs.Select(output => $"{output.Name}={output.Value}\n"));

        string Count(Severity severity) => isCompared ? run.Count(severity).ToString(CultureInfo.InvariantCulture) : "";
    }

    /// <summary>A JSON list, which <c>fromJSON</c> reads and which has one line whatever a file is called.</summary>
    private static string ListOf(IReadOnlyList<ReportTarget> reports)
    {
        using var list = new MemoryStream();
        using (var writer = new Utf8JsonWriter(list, Options))
        {
            writer.WriteStartArray();
            foreach (var report in reports)
            {
                writer.WriteStringValue(report.File);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(list.ToArray());
    }
}
