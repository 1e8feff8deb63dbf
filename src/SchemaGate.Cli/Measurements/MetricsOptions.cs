using System.CommandLine;
using System.CommandLine.Parsing;

namespace SchemaGate.Cli.Measurements;

/// <summary>Where a command that ends before it is scraped leaves its metrics.</summary>
internal sealed class MetricsOptions
{
    /// <summary>The option that names a file.</summary>
    public const string FileName = "--metrics-file";

    private const string PushgatewayName = "--pushgateway";

    private readonly Option<string?> _file = new(FileName) { Description = "Write Prometheus metrics to a file for node_exporter, which reads names that end in .prom.", HelpName = "FILE" };
    private readonly Option<Uri?> _pushgateway = new(PushgatewayName) { Description = "Push Prometheus metrics, such as to http://pushgateway:9091. A failure is told and changes no exit code.", HelpName = "URL", CustomParser = ParseAddress };
    private readonly Option<string?> _service = new("--metrics-service") { Description = "The label service of the metrics. Default: none.", HelpName = "NAME" };
    private readonly Option<string?> _environment = new("--metrics-environment") { Description = "The label environment of the metrics. Default: none.", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        Option[] options = [_file, _pushgateway, _service, _environment];
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.Validators.Add(RefuseLabelsAlone);
    }

    /// <summary>The option that asks for metrics; null when none does.</summary>
    public string? AskedBy(CommandResult result) =>
        result.GetResult(_file) is not null ? FileName : result.GetResult(_pushgateway) is not null ? PushgatewayName : null;

    /// <summary>Null when no metrics are asked for.</summary>
    public MetricsSettings? Read(ParseResult parsed) => AskedBy(parsed.CommandResult) is null ? null : new(
        parsed.GetValue(_file),
        parsed.GetValue(_pushgateway),
        parsed.GetValue(_service) ?? "",
        parsed.GetValue(_environment) ?? "");

    private void RefuseLabelsAlone(CommandResult result)
    {
        Option[] labels = [_service, _environment];
        if (AskedBy(result) is null && Array.Find(labels, label => result.GetResult(label) is not null) is { } alone)
        {
            result.AddError($"{alone.Name} goes with {FileName} or {PushgatewayName}. Add one, or leave {alone.Name} out.");
        }
    }

    private static Uri? ParseAddress(ArgumentResult result)
    {
        var text = result.Tokens[^1].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps))
        {
            return address;
        }

        result.AddError($"{PushgatewayName} cannot be '{text}'. Give an http(s) address, such as http://pushgateway:9091.");
        return null;
    }
}
