using System.Text.Json.Nodes;
using SchemaGate.Tests.Monitoring;
using YamlDotNet.Serialization;

namespace SchemaGate.Metrics.Tests.Grafana;

/// <summary>The files that start Prometheus and Grafana beside the dashboard fit each other.</summary>
public sealed class ComposeTests
{
    private static readonly string Folder = Repository.PathOf("build", "grafana");

    [Fact]
    public void Prometheus_takes_its_configuration_and_finds_the_alerts() => Assert.Equal(
        $"""
        Checking {Folder}/prometheus.yml
          SUCCESS: 1 rule files found
         SUCCESS: {Folder}/prometheus.yml is valid prometheus config file syntax

        Checking {Folder}/alerts.yml
          SUCCESS: 3 rules found


        """,
        Promtool.CheckConfiguration(Path.Combine(Folder, "prometheus.yml")));

    [Fact]
    public void Every_file_that_is_mounted_is_there() => Assert.Equal(
        ["./alerts.yml", "./deployment-status.json", "./prometheus.yml", "./provisioning"],
        Mounts().Select(mount => mount[0]).Where(source => Path.Exists(Path.Combine(Folder, source))).Order(StringComparer.Ordinal));

    [Fact]
    public void Prometheus_scrapes_where_the_dashboard_listens()
    {
        var listens = Text(Read("compose.yml"), "services", "schemagate", "command", "2");

        Assert.Equal(("schemagate:8080", "http://0.0.0.0:8080"), (Text(Read("prometheus.yml"), "scrape_configs", "0", "static_configs", "0", "targets", "0"), listens));
    }

    [Fact]
    public void Grafana_asks_the_Prometheus_that_is_started() =>
        Assert.Equal(("http://prometheus:9090", "prometheus"), (Text(Read("provisioning/datasources/prometheus.yml"), "datasources", "0", "url"), Text(Read("provisioning/datasources/prometheus.yml"), "datasources", "0", "type")));

    [Fact]
    public void Grafana_loads_the_dashboard_from_where_it_is_mounted() => Assert.Equal(
        Text(Read("provisioning/dashboards/schemagate.yml"), "providers", "0", "options", "path"),
        Path.GetDirectoryName(Mounts().Single(mount => mount[0] == "./deployment-status.json")[1]));

    /// <summary>Whoever opens a port of these does so on this machine alone.</summary>
    [Fact]
    public void Nothing_listens_beyond_this_machine() => Assert.All(
        Read("compose.yml")["services"]!.AsObject().SelectMany(service => service.Value!["ports"]!.AsArray()),
        port => Assert.StartsWith("127.0.0.1:", port!.GetValue<string>(), StringComparison.Ordinal));

    [Fact]
    public void The_image_is_built_from_a_file_that_is_there() =>
        Assert.True(File.Exists(Path.Combine(Folder, Text(Read("compose.yml"), "services", "schemagate", "build", "context"), Text(Read("compose.yml"), "services", "schemagate", "build", "dockerfile"))));

    private static IEnumerable<string[]> Mounts() => Read("compose.yml")["services"]!.AsObject()
        .SelectMany(service => service.Value!["volumes"]!.AsArray())
        .Select(mount => mount!.GetValue<string>().Split(':'))
        .Where(mount => mount[0].StartsWith('.'));

    private static JsonNode Read(string file) =>
        JsonNode.Parse(new SerializerBuilder().JsonCompatible().Build().Serialize(new DeserializerBuilder().Build().Deserialize<object>(File.ReadAllText(Path.Combine(Folder, file)))))!;

    private static string Text(JsonNode file, params string[] steps) =>
        steps.Aggregate(file, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!).GetValue<string>();
}
