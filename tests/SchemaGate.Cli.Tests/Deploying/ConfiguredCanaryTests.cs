using System.CommandLine;
using System.Text;
using SchemaGate.Canary.Policies;
using SchemaGate.Cli.Commands;
using SchemaGate.Cli.Deploying;
using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Policy.Reading;

namespace SchemaGate.Cli.Tests.Deploying;

/// <summary>What <c>schemagate.yml</c> says about canaries, beside the command line and the environment.</summary>
public sealed class ConfiguredCanaryTests
{
    private const string Yaml = """
        canary: {steps: 20, duration: 5, interval: 30, min-requests: 300, compare-with-stable: true, keep-canary: true, on-errors: rollback}
        services:
          - name: orders
            cloud-run: {project: shop, region: europe-west1, service: orders-api}
            canary: {steps: [5, 50], latency-threshold: 800.5, keep-canary: false, end-of-window: hold, metrics: prometheus, prometheus-url: "http://prometheus:9090"}
          - name: bills
            cloud-run: {project: shop, region: europe-west1, service: bills}
        """;

    [Fact]
    public void AServiceHasItsOwnAndElseThatOfAll()
    {
        var (orders, bills) = (TaskOf("--service orders"), TaskOf("--service bills"));

        Assert.Equal([5, 50], orders.Policy.Steps.AsEnumerable());
        Assert.Equal((TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(30), 300, TimeSpan.FromMilliseconds(800.5)), (orders.Policy.Window.Duration, orders.Policy.Window.Interval, orders.Policy.Thresholds.MinimumRequests, orders.Policy.Thresholds.LatencyP95));
        Assert.Equal((EndOfWindow.Hold, Unattended.Rollback, true, true), (orders.Policy.EndOfWindow, orders.Policy.OnErrors, orders.Policy.DeletesCanary, orders.Policy.Comparison is not null));
        Assert.Equal(new Uri("http://prometheus:9090"), orders.Prometheus!.Address);
        Assert.Equal([20], bills.Policy.Steps.AsEnumerable());
        Assert.Equal((EndOfWindow.Extend, TimeSpan.FromSeconds(60), false, null), (bills.Policy.EndOfWindow, bills.Policy.Thresholds.LatencyP95, bills.Policy.DeletesCanary, bills.Prometheus));
    }

    [Fact]
    public void TheCommandLineWinsOverTheEnvironmentAndThatOverTheFile()
    {
        var task = TaskOf("--service orders --duration 7 --keep-canary --compare-with-stable false --metrics cloud-monitoring", ("CANARY_DURATION_MINUTES", "9"), ("CANARY_TRAFFIC_PERCENTAGE", "33"));

        Assert.Equal(TimeSpan.FromMinutes(7), task.Policy.Window.Duration);
        Assert.Equal([33], task.Policy.Steps.AsEnumerable());
        Assert.Equal((false, null, null), (task.Policy.DeletesCanary, task.Policy.Comparison, task.Prometheus));
    }

    [Fact]
    public void EveryKeyIsAnOptionOfGate()
    {
        var options = GateCommand.Create(Streams()).Options.Select(option => option.Name[2..]).ToHashSet();

        Assert.Equal([], KeysOf("canary: {no-such-key: 1}").Where(key => !options.Contains(key)));
        Assert.Equal(29, KeysOf("canary: {no-such-key: 1}").Length);
    }

    [Fact]
    public void AWrongFileIsToldWithItsPlace()
    {
        using var folder = new TemporaryFolder();
        folder.Write("schemagate.yml", "canary:\n  duration: soon\n");

        var run = Tool.RunIn(folder.Root, "", "canary", "resume", "--project-id", "p", "--region", "r", "--service", "s");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("schemagate.yml(2,13): error SG9301: 'canary.duration' must be a number of minutes, such as 15.", run.Error.Split('\n').Single(line => line.Contains("SG9301", StringComparison.Ordinal)));
    }

    private static string[] KeysOf(string yaml) => Reading(yaml).Problems[0].Message.Split("Give one of: ")[1].TrimEnd('.').Split(", ");

    private static RolloutTask TaskOf(string line, params (string Name, string Value)[] variables)
    {
        var command = new Command("test");
        var options = new DeployOptions();
        options.AddTo(command);
        var terminal = Streams() with { Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value };
        return options.ReadTask(command.Parse(line), terminal, Reading(Yaml).Configuration);
    }

    private static ConfigurationReading Reading(string yaml) => ConfigurationReader.Read(new("schemagate.yml", Encoding.UTF8.GetBytes(yaml)), "");

    private static Terminal Streams() => new() { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null };
}
