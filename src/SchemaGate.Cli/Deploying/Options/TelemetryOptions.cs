using System.CommandLine;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>Who else is told of a rollout.</summary>
internal sealed class TelemetryOptions
{
    private readonly Setting<string?> _environment = new("--environment", "Where the service runs, for labels and the commit status. Default: production.", Values.Text("NAME"));
    private readonly Setting<bool> _isJson = new("--log-format", "How the rollout is told: lines for people, or JSON as Cloud Logging reads it. Default: text.", Values.Word(("text", false), ("json", true)));
    private readonly Setting<int> _port = new("--metrics-port", "Serve Prometheus metrics on this port of this machine while the command runs.", Values.Whole("PORT", 1, 65535));
    private readonly Setting<string?> _file = new("--metrics-file", "Write Prometheus metrics to a file for node_exporter at the end.", Values.Text("FILE"));
    private readonly Setting<Uri?> _pushgateway = new("--pushgateway", "Push Prometheus metrics at the end. A failure is told and changes no exit code.", Values.Address());
    private readonly LedgerOption _ledger = new(null);
    private readonly Option<bool> _status = new("--commit-status") { Description = "Post the state of the rollout to the commit on GitHub. Environment: GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_TOKEN." };

    public void AddTo(Command command)
    {
        _environment.AddTo(command);
        _isJson.AddTo(command);
        _port.AddTo(command);
        _file.AddTo(command);
        _pushgateway.AddTo(command);
        _ledger.AddTo(command);
        command.Add(_status);
    }

    /// <exception cref="WrongUseException">The ledger's address cannot be used, or a commit status is wanted, and the environment does not say where.</exception>
    public TelemetrySettings Read(ParseResult parsed, Terminal terminal) => new()
    {
        Environment = _environment.Read(parsed, terminal, "production") ?? "production",
        IsJson = _isJson.Read(parsed, terminal, fallback: false),
        MetricsPort = _port.TryRead(parsed, terminal, out var port) ? port : null,
        MetricsFile = _file.Read(parsed, terminal, null),
        Pushgateway = _pushgateway.Read(parsed, terminal, null),
        Ledger = _ledger.Open(parsed, terminal),
        Commit = parsed.GetValue(_status) ? CommitOf(terminal) : null,
    };

    private static Commit CommitOf(Terminal terminal)
    {
        string Required(string variable) => terminal.Variable(variable) is { Length: > 0 } value
            ? value
            : throw new WrongUseException($"--commit-status needs {variable} in the environment. GitHub Actions sets GITHUB_REPOSITORY and GITHUB_SHA; pass GITHUB_TOKEN with `statuses: write`.");

        var api = terminal.Variable("GITHUB_API_URL") is { Length: > 0 } url ? url : "https://api.github.com";
        return new(new(api), Required("GITHUB_REPOSITORY"), Required("GITHUB_SHA"), Required("GITHUB_TOKEN"));
    }
}
