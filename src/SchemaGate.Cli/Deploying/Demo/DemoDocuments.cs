using SchemaGate.Cli.Commands;
using SchemaGate.Cli.Pipelines;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Deploying.Demo;

/// <summary>The sample documents, in a folder of their own while the story lasts.</summary>
internal sealed class DemoDocuments : IDisposable
{
    public const string Breaking = "new.json";
    public const string Compatible = "compatible.json";

    private const string Baseline = "old.json";
    private const int MostFindings = 2;

    private readonly string _folder = Directory.CreateTempSubdirectory("schemagate-demo-").FullName;

    public DemoDocuments()
    {
        foreach (var name in new[] { Baseline, Breaking, Compatible })
        {
            using var document = typeof(DemoDocuments).Assembly.GetManifestResourceStream($"demo/{name}")!;
            using var file = File.Create(PathOf(name));
            document.CopyTo(file);
        }
    }

    public DiffSettings Comparison(string document, Terminal terminal) => new()
    {
        Documents = new([PathOf(Baseline), PathOf(document)], null, IsComposed: false, new(null, AllowRemoteReferences: false)),
        Format = ReportFormats.Text,
        Outputs = [],
        Pipeline = Pipeline.None,
        Configuration = new(GateConfiguration.Default, []),
        MaxFindings = MostFindings,
        UseColour = terminal.AllowsColour,
        Suppressions = new(null, IsWritten: false, new(null, null, null), null),
        Today = terminal.Today,
        Metrics = null,
        AcceptCommand = "schemagate diff OLD NEW --write-suppressions",
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(string name) => Path.Combine(_folder, name);
}
