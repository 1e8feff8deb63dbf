using System.CommandLine;
using System.Globalization;
using SchemaGate.Cli.Deploying;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Emulator;
using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Cli.Commands;

/// <summary>Runs a local Cloud Run and Cloud Monitoring until it is stopped.</summary>
internal static class EmulatorCommand
{
    public const string Name = "emulator";

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Run a local Cloud Run and Cloud Monitoring, to try a rollout without an account.");
        var scenario = new Setting<string?>("--scenario", "How the service behaves: a name, or a YAML file. Default: healthy.", Values.Text("NAME|FILE"));
        var port = new Setting<int>("--port", "Port of the gRPC APIs. Default: any.", Values.Whole("PORT", 0, 65535));
        var httpPort = new Setting<int>("--http-port", "Port of the service itself and of --emulator. Default: any.", Values.Whole("PORT", 0, 65535));
        var speed = new Setting<double>("--speed", "How much faster its clock runs. Default: 1.", Values.Positive("FACTOR", 100_000));
        var project = new Setting<string?>("--project-id", "Project of the service. Default: demo.", Values.Text("ID"));
        var region = new Setting<string?>("--region", "Region of the service. Default: europe-west1.", Values.Text("REGION"));
        var service = new Setting<string?>("--service", "Name of the service. Default: orders.", Values.Text("NAME"));
        var document = new Setting<string?>("--canary-document", "OpenAPI document (JSON) that revisions other than the first serve at /openapi/v1.json. Default: a sample.", Values.Text("FILE"));
        Array.ForEach<Action<Command>>([scenario.AddTo, port.AddTo, httpPort.AddTo, speed.AddTo, project.AddTo, region.AddTo, service.AddTo, document.AddTo], add => add(command));
        DeployAction.Set(command, terminal, parsed => RunAsync(
            new()
            {
                Scenario = ScenarioOf(scenario.Read(parsed, terminal, null) ?? "healthy"),
                Port = port.Read(parsed, terminal, 0),
                HttpPort = httpPort.Read(parsed, terminal, 0),
                Speed = speed.Read(parsed, terminal, 1),
                TimeProvider = terminal.Clock,
                Project = project.Read(parsed, terminal, "demo")!,
                Region = region.Read(parsed, terminal, "europe-west1")!,
                Service = service.Read(parsed, terminal, "orders")!,
                CanaryDocument = document.Read(parsed, terminal, null) is { } file ? TextOf(file) : null,
            },
            terminal));
        return command;
    }

    private static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"--canary-document cannot be read: {fault.Message.TrimEnd('.')}. Give a file.");
        }
    }

    private static Scenario ScenarioOf(string text)
    {
        try
        {
            return File.Exists(text) ? Scenario.Load(text) : Scenario.Named(text);
        }
        catch (ScenarioException wrong)
        {
            throw new WrongUseException(wrong.Message);
        }
    }

    private static async Task<int> RunAsync(EmulatorOptions options, Terminal terminal)
    {
        try
        {
            var emulator = await CloudEmulator.StartAsync(options, CancellationToken.None).ConfigureAwait(false);
            await using (emulator.ConfigureAwait(false))
            {
                Print(emulator, options, terminal);
                using var interruption = new Interruption(terminal.Error.WriteLine);
                await Task.Delay(Timeout.InfiniteTimeSpan, interruption.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return ExitCodes.Pass;
            }
        }
        catch (IOException fault)
        {
            throw new WrongUseException($"The emulator cannot listen: {fault.Message.TrimEnd('.')}. Choose another port.");
        }
    }

    private static void Print(CloudEmulator emulator, EmulatorOptions options, Terminal terminal)
    {
        using var output = Terminal.WriterOf(terminal.Out);
        output.WriteLine($"Cloud Run and Cloud Monitoring: {emulator.Address}");
        output.WriteLine($"The service itself:             {emulator.HttpAddress}");
        output.WriteLine($"Service {options.Service} in project {options.Project}, region {options.Region}; {options.Speed.ToString(CultureInfo.InvariantCulture)} times as fast as the clock on the wall.");
        output.WriteLine($"Try: schemagate canary status --emulator {emulator.HttpAddress} --project-id {options.Project} --region {options.Region} --service {options.Service}");
    }
}
