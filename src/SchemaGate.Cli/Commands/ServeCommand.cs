using System.CommandLine;
using SchemaGate.Cli.Deploying;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Cli.Deploying.Serving;
using SchemaGate.Dashboard;

namespace SchemaGate.Cli.Commands;

/// <summary>Serves the dashboard until it is stopped.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Serve a dashboard of deployments, with their metrics and rollback controls.");
        var url = new Setting<Uri?>("--url", "Where it listens. Beyond this machine only with a token. Default: http://127.0.0.1:8080.", Values.Address());
        var tokenFile = new Setting<string?>("--token-file", "File with the token that people sign in with and gates send their events with. Environment: SCHEMAGATE_TOKEN holds the token itself.", Values.Text("FILE"));
        var ledger = new LedgerOption("schemagate.db");
        var service = new ServiceOptions();
        Array.ForEach<Action<Command>>([url.AddTo, ledger.AddTo, tokenFile.AddTo, service.AddConnectionTo], add => add(command));
        DeployAction.Set(command, terminal, parsed => RunAsync(
            new()
            {
                Url = url.Read(parsed, terminal, null) ?? new("http://127.0.0.1:8080"),
                Ledger = ledger.OpenReadable(parsed, terminal),
                Token = TokenOf(tokenFile.Read(parsed, terminal, null), terminal),
                SettingsOf = address => service.Connection(parsed, terminal, address),
            },
            terminal));
        return command;
    }

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

    private static async Task<int> RunAsync(ServeSettings settings, Terminal terminal)
    {
        await using (settings.Ledger.ConfigureAwait(false))
        {
            try
            {
                using var interruption = new Interruption(terminal.Error.WriteLine);
                var server = await DashboardServer.StartAsync(OptionsOf(settings, terminal), interruption.Token).ConfigureAwait(false);
                await using (server.ConfigureAwait(false))
                {
                    Print(server.Address, settings, terminal);
                    await Task.Delay(Timeout.InfiniteTimeSpan, interruption.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    return ExitCodes.Pass;
                }
            }
            catch (DashboardException wrong)
            {
                throw new WrongUseException(wrong.Message);
            }
        }
    }

    private static DashboardOptions OptionsOf(ServeSettings settings, Terminal terminal) => new()
    {
        Url = settings.Url,
        Ledger = settings.Ledger,
        Token = settings.Token,
        Control = new ServiceControl(settings.SettingsOf, settings.Ledger, terminal),
        Tell = sentence => terminal.Error.WriteLine($"schemagate: {sentence}"),
        Clock = terminal.Clock,
    };

    private static void Print(Uri address, ServeSettings settings, Terminal terminal)
    {
        using var output = Terminal.WriterOf(terminal.Out);
        output.WriteLine($"Dashboard: {address}");
        output.WriteLine($"Ledger:    {settings.Ledger.Place}");
        output.WriteLine(settings.Token is null ? "Read-only: set SCHEMAGATE_TOKEN or --token-file to promote, roll back and hold." : "Sign in with the token to promote, roll back and hold.");
    }
}
