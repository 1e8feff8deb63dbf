namespace SchemaGate.Engine.Reporting.Sarif;

/// <summary>SARIF 2.1.0 (OASIS) in the subset that code scanning needs: every result has a place in a file, none an absolute address.</summary>
/// <param name="tree">Where the documents lie.</param>
public sealed class SarifReport(SourceTree tree) : IReport
{
    // GitHub refuses a file with more runs.
    private const int MostRuns = 20;

    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public void Write(GateRun run, Stream output) => ReportJson.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        foreach (var one in RunsOf(run))
        {
            one.Write(writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    /// <summary>One run a document, so that an upload never closes the alerts of a document that it does not hold.</summary>
    private IEnumerable<SarifRun> RunsOf(GateRun run) => run.Documents.Count <= MostRuns
        ? run.Documents.Select(document => new SarifRun($"schemagate/{document.Document}/", [document], tree))
        : [new SarifRun("schemagate/", run.Documents, tree)];
}
