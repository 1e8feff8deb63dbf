using System.CommandLine;
using SchemaGate.Cli.Commands.Canaries;
using SchemaGate.Cli.Deploying;
using SchemaGate.Cli.Deploying.Contracts;
using SchemaGate.Cli.Deploying.Options;

namespace SchemaGate.Cli.Commands;

/// <summary>Checks the contract, then ships a canary, watches it, and promotes it or rolls it back.</summary>
internal static class GateCommand
{
    public const string Name = "gate";

    public const string HelpEnding = """
        Examples:
          schemagate gate --baseline openapi/v1.json --document bin/openapi/v1.json --project-id shop --region europe-west1 --service orders --image europe-docker.pkg.dev/shop/api/orders:1.5.0
          schemagate gate --service orders --revision orders-00042-abc --steps 10,50 --duration 10
          schemagate gate --service orders --image IMAGE --skip-canary
          schemagate gate --service orders --image IMAGE --dry-run

        Exit codes:
           0  pass: the contract holds, and the canary was promoted
           1  fail: the contract is broken; nothing was deployed
           2  wrong use: unknown option, bad value, bad configuration or suppressions
           3  could not compare the documents, or could not reach what is needed; nothing was touched
           4  internal error: a bug in schemagate
          10  rolled back: traffic verified on the stable revision
          11  held: nothing was decided, a person has to
          12  superseded: someone else changed the service
          13  rollback failed: a person is needed now

        """;

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, "Check the contract, then ship a Cloud Run canary, watch it, and promote it or roll it back.");
        var contract = new ContractOptions();
        var canary = new CanaryChoice();
        var smoke = new SmokeOptions();
        var served = new ServedDocumentOption();
        var options = new DeployOptions();
        var skip = new Option<bool>("--skip-canary") { Description = "Give the new revision all traffic at once when the contract holds." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check the contract and the service, say what would be done, and change nothing." };
        contract.AddTo(command);
        options.AddTo(command);
        canary.AddTo(command);
        smoke.AddTo(command);
        served.AddTo(command);
        command.Add(skip);
        command.Add(dryRun);
        DeployAction.Set(command, terminal, parsed =>
        {
            var reading = contract.ReadConfiguration(parsed);
            if (reading.Problems.Count > 0)
            {
                return Task.FromResult(ConfigurationErrors.Write(reading.Problems, terminal.Error));
            }

            var task = canary.ApplyTo(options.ReadTask(parsed, terminal, reading.Configuration), parsed);
            var settings = contract.Read(parsed, terminal, reading, task.Service.Address);
            var configured = options.Configured(parsed, terminal, reading.Configuration);
            task = task with
            {
                Document = served.Read(parsed, configured, settings),
                Smoke = smoke.Read(parsed, configured),
                IsRehearsal = parsed.GetValue(dryRun),
                Policy = parsed.GetValue(skip) ? task.Policy with { Steps = [] } : task.Policy,
            };
            return RunAsync(settings, task, options.ReadTelemetry(parsed, terminal), terminal);
        });
        return command;
    }

    private static async Task<int> RunAsync(DiffSettings contract, RolloutTask task, TelemetrySettings settings, Terminal terminal)
    {
        var telemetry = new RolloutTelemetry(settings, task.Service.Address, terminal);
        await using (telemetry.ConfigureAwait(false))
        {
            var (code, found) = ContractStep.Run(contract, settings, telemetry, terminal);
            if (found is not null && !task.IsRehearsal)
            {
                telemetry.ContractChecked(task.PlanAt(terminal.Clock.GetUtcNow(), ""), found);
            }

            if (code == ExitCodes.Pass)
            {
                return await RolloutSession.RunAsync(task, telemetry, terminal).ConfigureAwait(false);
            }

            await telemetry.FailAsync(code == ExitCodes.Fail ? "The contract is broken: nothing was deployed." : "The contract could not be checked: nothing was deployed.").ConfigureAwait(false);
            return code;
        }
    }
}
