using System.CommandLine;
using SchemaGate.Cli.Deploying;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Cli.Deploying.Serving;
using SchemaGate.Dashboard;
using SchemaGate.Engine.Reporting;
using SchemaGate.Ledger;

namespace SchemaGate.Cli.Commands;

/// <summary>Serves the dashboard until it is stopped.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public const string HelpEnding = """
        Examples:
          schemagate serve
          schemagate serve --ledger deployments.db --token-file token.txt
          schemagate serve --url http://0.0.0.0:8080 --ledger postgres://dashboard@db.internal/deployments --token-file token.txt --host deploys.example.com --trusted-proxy 10.0.0.0/8
          schemagate serve --url http://0.0.0.0:8080 --iap-audience /projects/1234/global/backendServices/5678 --host deploys.example.com

        Exit codes:
          0  stopped: it was asked to
          2  wrong use: unknown option, bad value, or an address where it cannot or must not listen
          3  the ledger cannot be opened or written
          4  internal error: a bug in schemagate

        """;

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Serve a dashboard of deployments, with their metrics and rollback controls.");
        var url = new Setting<Uri?>("--url", "Where it listens. Beyond this machine only with a token. Default: http://127.0.0.1:8080.", Values.Address());
        var door = new DoorOptions();
        var ledger = new LedgerOption("schemagate.db");
        var service = new ServiceOptions();
        Array.ForEach<Action<Command>>([url.AddTo, ledger.AddTo, door.AddTo, service.AddConnectionTo], add => add(command));
        DeployAction.Set(command, terminal, parsed => RunAsync(
            new()
            {
                Url = url.Read(parsed, terminal, null) ?? new("http://127.0.0.1:8080"),
                Ledger = ledger.OpenReadable(parsed, terminal),
                Door = door.Read(parsed, terminal),
                SettingsOf = address => service.Connection(parsed, terminal, address),
            },
            terminal));
        return command;
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
            catch (LedgerException fault)
            {
                return TellUnusable(fault, terminal);
            }
        }
    }

    private static int TellUnusable(LedgerException fault, Terminal terminal)
    {
        terminal.Error.WriteLine($"schemagate: {SafeText.Of(fault.Message)}");
        return ExitCodes.CouldNotCompare;
    }

    private static DashboardOptions OptionsOf(ServeSettings settings, Terminal terminal) => new()
    {
        Url = settings.Url,
        Ledger = settings.Ledger,
        Token = settings.Door.Token,
        Iap = settings.Door.Iap,
        Hosts = settings.Door.Hosts,
        TrustedProxies = settings.Door.TrustedProxies,
        Control = new ServiceControl(settings.SettingsOf, settings.Ledger, terminal),
        Tell = sentence => terminal.Error.WriteLine($"schemagate: {sentence}"),
        Clock = terminal.Clock,
    };

    private static void Print(Uri address, ServeSettings settings, Terminal terminal)
    {
        using var output = Terminal.WriterOf(terminal.Out);
        foreach (var line in StartText.Of(address, settings))
        {
            output.WriteLine(line);
        }
    }
}
