using System.Text.Json.Nodes;

namespace SchemaGate.Metrics.Tests.Grafana;

/// <summary>The dashboard as it is in its file.</summary>
internal static class Dashboard
{
    public static readonly string File = Repository.PathOf("build", "grafana", "deployment-status.json");

    public static JsonNode Read() => JsonNode.Parse(System.IO.File.ReadAllText(File))!;

    public static IEnumerable<JsonNode> Panels => Read()["panels"]!.AsArray().Select(panel => panel!);

    public static string TitleOf(JsonNode panel) => panel["title"]!.GetValue<string>();

    /// <summary>Each expression for Prometheus with where it stands, as Grafana sends it when all services are chosen.</summary>
    public static IEnumerable<(string Place, string Expression)> Expressions => Panels
        .Where(panel => panel["datasource"]!["type"]!.GetValue<string>() == "prometheus")
        .SelectMany(panel => panel["targets"]!.AsArray().Select(target => ($"{TitleOf(panel)} {target!["refId"]}", Sent(target["expr"]!.GetValue<string>()))))
        .Concat(Read()["annotations"]!["list"]!.AsArray().Where(note => note!["target"] is not null).Select(note => ($"Note {note!["name"]}", Sent(note["target"]!["expr"]!.GetValue<string>()))));

    private static string Sent(string expression) => expression
        .Replace("$service", ".*", StringComparison.Ordinal)
        .Replace("$environment", ".*", StringComparison.Ordinal)
        .Replace("$__interval", "1m", StringComparison.Ordinal)
        .Replace("$__range", "5m", StringComparison.Ordinal);
}
