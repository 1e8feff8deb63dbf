using System.CommandLine;
using SchemaGate.Cli.Commands;
using SchemaGate.Cli.Inputs;
using SchemaGate.Cli.Pipelines;
using SchemaGate.Cli.Reports;
using SchemaGate.CloudRun;
using SchemaGate.Engine;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Deploying.Contracts;

/// <summary>The contract that is checked before anything is deployed.</summary>
internal sealed class ContractOptions
{
    private readonly Option<string?> _baseline = new("--baseline") { Description = "The contract that clients hold. Default: the `old` documents of the service in schemagate.yml.", HelpName = "OLD" };
    private readonly Option<string?> _document = new("--document") { Description = "The contract of what is deployed. Default: the `new` documents of the service in schemagate.yml.", HelpName = "NEW" };
    private readonly PolicyOptions _policy = new();
    private readonly ReferenceOptions _references = new();
    private readonly Option<ReportTarget[]> _outputs = OutputOption.Create();
    private readonly Option<Func<Terminal, Pipeline>> _pipeline = PipelineOption.Create();
    private readonly Option<string?> _suppressions = new("--suppressions") { Description = "The findings that the team accepts.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Add(_baseline);
        command.Add(_document);
        _policy.AddTo(command);
        _references.AddTo(command);
        command.Add(_suppressions);
        command.Add(_outputs);
        command.Add(_pipeline);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_baseline) is null != result.GetResult(_document) is null)
            {
                result.AddError("--baseline and --document go together. Give both, or neither for the documents of the service in schemagate.yml.");
            }
        });
    }

    /// <summary>What the team decided, or what is wrong with it.</summary>
    public ConfigurationReading ReadConfiguration(ParseResult parsed) => _policy.Read(parsed);

    /// <exception cref="WrongUseException">There are no documents.</exception>
    public DiffSettings Read(ParseResult parsed, Terminal terminal, ConfigurationReading configuration, ServiceAddress address) => new()
    {
        Documents = Documents(parsed, configuration.Configuration, address),
        Format = ReportFormats.Text,
        Outputs = parsed.GetValue(_outputs) ?? [],
        Pipeline = (parsed.GetValue(_pipeline) ?? PipelineOption.Detect)(terminal),
        Configuration = configuration,
        MaxFindings = int.MaxValue,
        UseColour = terminal.AllowsColour,
        Suppressions = new(parsed.GetValue(_suppressions), IsWritten: false, new(null, null, null), configuration.Configuration.Suppressions),
        Today = terminal.Today,
        Metrics = null,
        AcceptCommand = AcceptCommand(parsed, configuration.Configuration.Policy),
    };

    // Only `diff` writes suppressions: the same documents, judged as strictly.
    private string AcceptCommand(ParseResult parsed, GatePolicy policy)
    {
        IEnumerable<string> documents = parsed.GetValue(_baseline) is { } baseline ? [baseline, parsed.GetValue(_document)!] : [];
        IEnumerable<string> level = policy.FailOn is FailOn.Warning or FailOn.Info ? ["--fail-on", policy.FailOn.ToString().ToLowerInvariant()] : [];
        IEnumerable<string> file = parsed.GetValue(_suppressions) is { } suppressions ? ["--suppressions", suppressions] : [];
        return string.Join(' ', new[] { "schemagate", "diff" }.Concat(documents).Concat(level).Concat(file).Append("--write-suppressions").Select(ShellWord));
    }

    private static string ShellWord(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"'{word}'" : word;

    private DocumentSelection Documents(ParseResult parsed, GateConfiguration configuration, ServiceAddress address)
    {
        var reach = _references.Read(parsed);
        if (parsed.GetValue(_baseline) is { } baseline && parsed.GetValue(_document) is { } document)
        {
            return new([baseline, document], null, IsComposed: false, reach);
        }

        var listed = ListedDocuments.Of([.. configuration.Services.Where(service => service.CloudRun is { } cloudRun && cloudRun.Service == address.Service && cloudRun.Project == address.Project)]);
        return listed.Count > 0
            ? new([], null, IsComposed: false, reach) { Listed = listed }
            : throw new WrongUseException("There is no contract to check. Give --baseline OLD and --document NEW, or list the `documents` of the service in schemagate.yml.");
    }
}
