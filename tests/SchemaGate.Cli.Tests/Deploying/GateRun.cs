namespace SchemaGate.Cli.Tests.Deploying;

/// <summary>A <c>schemagate gate</c> on a good contract, with a short window.</summary>
internal static class GateRun
{
    public static readonly IReadOnlyList<string> Contract = ["--baseline", "testdata/orders/old.json", "--document", "testdata/orders/compatible.json"];

    public static readonly IReadOnlyList<string> Canary = ["--image", "registry.example.com/orders:2", "--duration", "2"];

    public static ToolRun On(EmulatorProcess emulator, params IReadOnlyList<string> options) =>
        emulator.Run("gate", [.. Contract, .. Canary, .. options]);

    /// <summary>The first line of how the rollout ended, without made-up names.</summary>
    public static string EndOf(ToolRun run) => run.Output.Split('\n').Last(line => line.Contains(": ", StringComparison.Ordinal) && line.EndsWith(')') && !line.StartsWith(' '));
}
