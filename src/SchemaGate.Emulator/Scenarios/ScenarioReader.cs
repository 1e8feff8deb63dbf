using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SchemaGate.Emulator.Scenarios;

/// <summary>Reads a scenario from YAML.</summary>
internal static class ScenarioReader
{
    public static Scenario Read(string yaml, string name)
    {
        var map = new YamlMap(RootOf(yaml, name), name);
        var sample = new Scenario();
        return map.Close(new Scenario
        {
            Description = map.Text("description") ?? "",
            RequestsPerMinute = map.Number("requests-per-minute", 0, 100_000) ?? sample.RequestsPerMinute,
            IngestDelay = map.Duration("ingest-delay") ?? sample.IngestDelay,
            VisibleAfter = map.Duration("visible-after") ?? sample.VisibleAfter,
            ReconcileTime = map.Duration("reconcile-time") ?? sample.ReconcileTime,
            ReadyAfter = map.Duration("ready-after") ?? sample.ReadyAfter,
            Stable = map.Map("stable") is { } stable ? RoleReader.Read(stable) : sample.Stable,
            Canary = map.Map("canary") is { } canary ? RoleReader.Read(canary) : sample.Canary,
            Faults = [.. map.Maps("faults").Select(FaultReader.Read)],
        });
    }

    private static YamlMappingNode RootOf(string yaml, string name)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException exception)
        {
            throw new ScenarioException($"{name}({exception.Start.Line},{exception.Start.Column}): this is no YAML: {exception.Message}");
        }

        return stream.Documents is [{ RootNode: YamlMappingNode root }]
            ? root
            : throw new ScenarioException($"{name}(1,1): a scenario is one YAML mapping, such as 'requests-per-minute: 600'.");
    }
}
