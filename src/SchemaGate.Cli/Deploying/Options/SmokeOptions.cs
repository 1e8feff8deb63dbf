using System.CommandLine;
using SchemaGate.CloudRun;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>How a canary is called before it gets traffic.</summary>
internal sealed class SmokeOptions
{
    /// <summary>Names the variable of the environment with the identity token that is sent. There is no option, as other processes can read those.</summary>
    public const string TokenVariable = "SMOKE_TOKEN";

    private readonly Setting<string?> _path = new("--smoke-path", $"Path that the canary must answer before it gets traffic, such as /healthz. Environment: {TokenVariable}, an identity token, where callers must be known.", Values.Text("PATH"));
    private readonly Setting<int> _status = new("--smoke-status", "HTTP status that it must answer with. Default: 200.", Values.Whole("CODE", 100, 599));

    /// <returns>Null when the canary is called without one.</returns>
    /// <exception cref="WrongUseException">It cannot be sent.</exception>
    public static string? TokenOf(Terminal terminal) => terminal.Variable(TokenVariable)?.Trim() switch
    {
        null or "" => null,
        var token when token.All(character => character is > ' ' and <= '~') => token,
        _ => throw new WrongUseException($"{TokenVariable} is no token: it holds spaces or letters that cannot be sent. Set it to what `gcloud auth print-identity-token --audiences=ADDRESS-OF-THE-SERVICE` prints."),
    };

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
            return new() { Path = path, Status = hasStatus ? status : 200, Token = TokenOf(terminal) };
        }

        return _status.IsGiven(parsed) ? throw new WrongUseException("--smoke-status goes with --smoke-path. Add that, or leave --smoke-status out.") : null;
    }
}
