using SchemaGate.Cli.Deploying.Contracts;
using SchemaGate.Cli.Deploying.Options;
using SchemaGate.Metrics;

namespace SchemaGate.Cli.Deploying.Demo;

/// <summary>Three deployments of one service, as <c>gate</c> does them: one stopped by its contract, one shipped, one rolled back.</summary>
internal sealed class DemoStory(Terminal terminal)
{
    /// <returns>0 when the story went as it should.</returns>
    public async Task<int> RunAsync()
    {
        using var documents = new DemoDocuments();
        Say("1. A change that breaks clients: the gate compares the contract that they hold with the new one.\n");
        var stopped = await DeployAsync(documents, DemoDocuments.Breaking, "healthy", null).ConfigureAwait(false);
        Say($"\n   gate exits with {stopped}: nothing was deployed.\n\n2. A change that adds a field: the contract holds, so a canary gets 10 % of the traffic.\n");
        var shipped = await DeployAsync(documents, DemoDocuments.Compatible, "healthy", null).ConfigureAwait(false);
        Say($"\n   gate exits with {shipped}: the canary was promoted.\n\n3. The same contract, but one request in ten takes more than a minute.\n");
        var metrics = new DeploymentMetrics("orders", "demo");
        var rolledBack = await DeployAsync(documents, DemoDocuments.Compatible, "slow", metrics).ConfigureAwait(false);
        Say($"\n   gate exits with {rolledBack}: the canary was rolled back.\n\n4. What Prometheus reads of the third deployment (--metrics-port 8000 serves it while a gate runs):\n");
        Say(string.Concat((await DemoMetrics.LinesAsync(metrics).ConfigureAwait(false)).Select(line => $"   {line}\n")));
        Say("Next: `schemagate diff OLD NEW` compares your own documents, `schemagate gate --help` deploys your own service.");
        return (stopped, shipped, rolledBack) == (ExitCodes.Fail, ExitCodes.Pass, ExitCodes.RolledBack) ? ExitCodes.Pass : ExitCodes.InternalError;
    }

    private void Say(string text)
    {
        using var output = Terminal.WriterOf(terminal.Out);
        output.WriteLine(text);
    }

    private async Task<int> DeployAsync(DemoDocuments documents, string document, string scenario, DeploymentMetrics? metrics)
    {
        var service = await DemoService.StartAsync(scenario, terminal.Clock).ConfigureAwait(false);
        await using (service.ConfigureAwait(false))
        {
            var telemetry = new RolloutTelemetry(new() { Environment = "demo" }, service.Task.Service.Address, terminal, metrics);
            await using (telemetry.ConfigureAwait(false))
            {
                var (code, _) = ContractStep.Run(documents.Comparison(document, terminal), new TelemetrySettings { Environment = "demo" }, telemetry, terminal);
                return code == ExitCodes.Pass ? await RolloutSession.RunAsync(service.Task, telemetry, terminal).ConfigureAwait(false) : code;
            }
        }
    }
}
