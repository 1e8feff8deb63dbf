using System.CommandLine;
using SchemaGate.CloudRun;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>How a canary is called before it gets traffic.</summary>
internal sealed class SmokeOptions
{
    private readonly Setting<string?> _path = new("--smoke-path", "Path that the canary must answer before it gets traffic, such as /healthz.", Values.Text("PATH"));
    private readonly Setting<int> _status = new("--smoke-status", "HTTP status that it must answer with. Default: 200.", Values.Whole("CODE", 100, 599));

    public void AddTo(Command command)
    {
        _path.AddTo(command);
        _status.AddTo(command);
    }

    /// <returns>Null when the canary is not called.</returns>
    /// <exception cref="WrongUseException">There is a status and no path.</exception>
    public SmokeRequest? Read(ParseResult parsed, Terminal terminal)
    {
        var hasStatus = _status.TryRead(parsed, terminal, out var status);
        if (_path.Read(parsed, terminal, null) is { } path)
        {
            return new() { Path = path, Status = hasStatus ? status : 200 };
        }

        return _status.IsGiven(parsed) ? throw new WrongUseException("--smoke-status goes with --smoke-path. Add that, or leave --smoke-status out.") : null;
    }
}
