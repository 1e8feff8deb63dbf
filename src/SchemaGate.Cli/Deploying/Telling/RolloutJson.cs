using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>Tells a rollout as JSON lines in the shape that Cloud Logging reads as structured log entries: severity, message, time, labels.</summary>
/// <param name="output">Takes the lines.</param>
/// <param name="environment">A label of each.</param>
internal sealed class RolloutJson(Stream output, string environment) : IRolloutListener
{
    private const string Labels = "logging.googleapis.com/labels";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Lines come from the rollout, and from what runs beside it.
    private readonly Lock _lock = new();

    public void Happened(Rollout rollout, RolloutEvent happened) => Write(writer =>
    {
        WriteHead(writer, LogSeverity.Of(rollout, happened), happened.Sentence, happened.At);
        writer.WriteString("event", happened.GetType().Name);
        writer.WriteStartObject(Labels);
        WriteLabels(writer, rollout);
        writer.WriteEndObject();
    });

    /// <summary>Tells something that is no event of a rollout.</summary>
    public void Tell(string severity, string message, DateTimeOffset at) => Write(writer =>
    {
        WriteHead(writer, severity, message, at);
        writer.WriteStartObject(Labels);
        writer.WriteString("environment", environment);
        writer.WriteEndObject();
    });

    private static void WriteHead(Utf8JsonWriter writer, string severity, string message, DateTimeOffset at)
    {
        writer.WriteString("severity", severity);
        writer.WriteString("message", message);
        writer.WriteString("time", at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
    }

    private void WriteLabels(Utf8JsonWriter writer, Rollout rollout)
    {
        (string Name, string? Value)[] labels =
        [
            ("rollout", rollout.Plan.Id),
            ("service", rollout.Plan.Service),
            ("environment", environment),
            ("phase", rollout.Phase.ToString()),
            ("stable", rollout.Stable),
            ("canary", rollout.Canary),
            ("verdict", rollout.Assessment?.Verdict.ToString()),
            ("reason", rollout.Reason?.ToString()),
        ];
        foreach (var (name, value) in labels.Where(label => label.Value is not null))
        {
            writer.WriteString(name, value);
        }
    }

    private void Write(Action<Utf8JsonWriter> content)
    {
        lock (_lock)
        {
            using (var writer = new Utf8JsonWriter(output, Options))
            {
                writer.WriteStartObject();
                content(writer);
                writer.WriteEndObject();
            }

            output.Write("\n"u8);
            output.Flush();
        }
    }
}
