using System.CommandLine;
using SchemaGate.Canary.Hosting;
using SchemaGate.Cli.Deploying;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Cli.Deploying.Telling;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>Says where a service and its rollout stand.</summary>
internal static class CanaryStatusCommand
{
    private const string Json = "json";

    public static Command Create(Terminal terminal)
    {
        var command = new Command("status", "Say how the traffic is split and where the rollout stands.");
        var format = new Choice<string>("--format", ("text", "text"), (Json, Json)).ToOption("-f");
        format.Description = "What to print. Default: text.";
        var service = new ServiceOptions();
        command.Add(format);
        service.AddTo(command);
        DeployAction.Set(command, terminal, (parsed, configuration) =>
            PrintAsync(service.Read(parsed, terminal, configuration.Services), parsed.GetValue(format) == Json, terminal));
        return command;
    }

    private static async Task<int> PrintAsync(ServiceSettings service, bool isJson, Terminal terminal)
    {
        using var cloud = await CloudConnection.OpenAsync(new() { Service = service }, terminal.Clock).ConfigureAwait(false);
        try
        {
            var state = await cloud.Platform.Host.ReadAsync(CancellationToken.None).ConfigureAwait(false);
            Print(new(service.Address, state, cloud.Clock.GetUtcNow()), isJson, terminal);
            return ExitCodes.Pass;
        }
        catch (PlatformException fault)
        {
            return TellUnread(fault, terminal);
        }
    }

    private static int TellUnread(PlatformException fault, Terminal terminal)
    {
        terminal.Error.WriteLine($"schemagate: the service cannot be read: {SafeText.Of(fault.Message)}");
        return ExitCodes.CouldNotCompare;
    }

    private static void Print(ServiceStatus status, bool isJson, Terminal terminal)
    {
        if (isJson)
        {
            ServiceStatusJson.Write(status, terminal.Out);
            return;
        }

        using var output = Terminal.WriterOf(terminal.Out);
        foreach (var line in ServiceStatusText.Of(status))
        {
            output.WriteLine(SafeText.Of(line));
        }
    }
}
