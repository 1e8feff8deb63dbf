using System.CommandLine;
using System.Net;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Dashboard.Security.Iap;

namespace SchemaGate.Cli.Deploying.Serving;

/// <summary>Who is let in to the dashboard, and from where.</summary>
internal sealed class DoorOptions
{
    private readonly Setting<string?> _tokenFile = new("--token-file", "File with the token that people sign in with and gates send their events with. Environment: SCHEMAGATE_TOKEN holds the token itself.", Values.Text("FILE"));
    private readonly Setting<string?> _audience = new("--iap-audience", "Let in who comes through Google's Identity-Aware Proxy, and nobody around it: the audience that the proxy signs for, such as /projects/NUMBER/global/backendServices/ID.", Values.Text("AUDIENCE"));
    private readonly Setting<string?> _keys = new("--iap-keys", $"File or https address with the keys of the proxy. Default: {IapSettings.GoogleKeys}.", Values.Text("FILE|URL"));
    private readonly Setting<IReadOnlyList<string>> _hosts = new("--host", "Names that the dashboard is reached under, such as deploys.example.com, separated by commas. Others are refused.", Values.Names("NAME,..."));
    private readonly Setting<IReadOnlyList<IPNetwork>> _proxies = new("--trusted-proxy", "Proxies whose X-Forwarded-For says where a request comes from: addresses or networks, separated by commas. Default: none.", Values.Networks());

    public void AddTo(Command command) => Array.ForEach<Action<Command>>([_tokenFile.AddTo, _audience.AddTo, _keys.AddTo, _hosts.AddTo, _proxies.AddTo], add => add(command));

    /// <exception cref="WrongUseException">The token cannot be read.</exception>
    public DoorSettings Read(ParseResult parsed, Terminal terminal) => new()
    {
        Token = TokenOf(_tokenFile.Read(parsed, terminal, null), terminal),
        Iap = _audience.Read(parsed, terminal, null) is { } audience ? new() { Audience = audience, Keys = _keys.Read(parsed, terminal, null) ?? IapSettings.GoogleKeys } : null,
        Hosts = _hosts.Read(parsed, terminal, []),
        TrustedProxies = _proxies.Read(parsed, terminal, []),
    };

    private static string? TokenOf(string? file, Terminal terminal)
    {
        try
        {
            var token = file is null ? terminal.Variable(LedgerOption.TokenVariable) : File.ReadAllText(file);
            return string.IsNullOrWhiteSpace(token) ? null : token.Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"--token-file cannot be read: {fault.Message.TrimEnd('.')}. Name a file that is there.");
        }
    }
}
