using System.Diagnostics;
using System.Text.Json.Nodes;

namespace SchemaGate.Cli.Tests.Deploying;

/// <summary>A <c>schemagate emulator</c> in a process of its own, where a minute passes in two seconds.</summary>
internal sealed class EmulatorProcess : IDisposable
{
    private const string Speed = "30";

    private readonly Process _process;

    private EmulatorProcess(Process process, string address) => (_process, Address) = (process, address);

    /// <summary>What <c>--emulator</c> takes.</summary>
    public string Address { get; }

    private IReadOnlyList<string> Service => ["--emulator", Address, "--project-id", "demo", "--region", "europe-west1", "--service", "orders"];

    public static EmulatorProcess Start(string scenario, params IReadOnlyList<string> options)
    {
        var process = Tool.Begin(Repository.Root, ["emulator", "--scenario", scenario, "--speed", Speed, .. options]);
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("The service itself:", StringComparison.Ordinal))
            {
                return new(process, line[(line.IndexOf("http", StringComparison.Ordinal))..]);
            }
        }

        throw new InvalidOperationException($"The emulator did not start: {process.StandardError.ReadToEnd()}");
    }

    /// <summary>Runs a command on the service, such as <c>canary status</c>, to its end.</summary>
    public ToolRun Run(string command, params IReadOnlyList<string> options) => Tool.Run([.. command.Split(' '), .. Service, .. options]);

    /// <summary>Starts a command on the service.</summary>
    public Process Begin(string command, params IReadOnlyList<string> options) => Tool.Begin(Repository.Root, [.. command.Split(' '), .. Service, .. options]);

    /// <summary>Starts a command on the service with more in its environment.</summary>
    public Process BeginWith(IReadOnlyDictionary<string, string> variables, string command, params IReadOnlyList<string> options) =>
        Tool.BeginWith(Repository.Root, variables, [.. command.Split(' '), .. Service, .. options]);

    /// <summary>Percent of the traffic by revision, without the serial part of made-up names.</summary>
    public IReadOnlyDictionary<string, int> Traffic()
    {
        var status = JsonNode.Parse(Run("canary status", "-f", "json").Output)!;
        return status["traffic"]!.AsArray()
            .Where(target => (int)target!["percent"]! > 0)
            .ToDictionary(target => (string)target!["revision"]! == "orders-00001-abc" ? "stable" : "canary", target => (int)target!["percent"]!);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
