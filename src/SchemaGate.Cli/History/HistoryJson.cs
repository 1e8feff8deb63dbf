using System.Text.Json;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.History;

/// <summary>Every version with its counts and what broke, for programs.</summary>
internal static class HistoryJson
{
    public static void Write(DocumentHistory history, Stream output) => ReportJson.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("document", history.Document);
        writer.WriteBoolean("complete", !history.IsCut);
        WriteAll(writer, "notes", history.Notes, static (to, note) => to.WriteStringValue(note));
        writer.WriteStartArray("versions");
        foreach (var entry in history.Entries)
        {
            Write(writer, entry);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, HistoryEntry entry)
    {
        writer.WriteStartObject();
        WriteCommit(writer, entry.Version);
        writer.WriteString("oldVersion", entry.Result.OldVersion);
        writer.WriteString("newVersion", entry.Result.NewVersion);
        WriteSummary(writer, entry);
        WriteAll(writer, "breaking", entry.Result.Findings.Where(finding => finding.Severity == Severity.Breaking), WriteFinding);
        WriteAll(writer, "problems", entry.Result.Problems, WriteProblem);
        writer.WriteEndObject();
    }

    private static void WriteCommit(Utf8JsonWriter writer, DocumentVersion version)
    {
        writer.WriteString("commit", version.Commit);
        writer.WriteString("date", version.Date);
        writer.WriteString("author", version.Author);
        writer.WriteString("subject", version.Subject);
        writer.WriteString("path", version.Path);
        writer.WriteBoolean("deleted", !version.IsThere);
    }

    // Zeros would read as a version that broke nobody.
    private static void WriteSummary(Utf8JsonWriter writer, HistoryEntry entry)
    {
        if (entry.IsUnreadable)
        {
            writer.WriteNull("summary");
            return;
        }

        writer.WriteStartObject("summary");
        writer.WriteNumber("breaking", entry.Result.Count(Severity.Breaking));
        writer.WriteNumber("warning", entry.Result.Count(Severity.Warning));
        writer.WriteNumber("info", entry.Result.Count(Severity.Info));
        writer.WriteEndObject();
    }

    private static void WriteAll<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule);
        writer.WriteString("name", finding.Name);
        writer.WriteString("message", finding.Message);
        WriteAll(writer, "operations", finding.Operations, (to, operation) => to.WriteStringValue(operation));
        writer.WriteString("identity", finding.Identity);
        writer.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter writer, InputProblem problem)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", problem.Rule);
        writer.WriteString("message", problem.Message);
        writer.WriteString("file", problem.Place.File);
        writer.WriteNumber("line", problem.Place.Line);
        writer.WriteNumber("column", problem.Place.Column);
        writer.WriteEndObject();
    }
}
