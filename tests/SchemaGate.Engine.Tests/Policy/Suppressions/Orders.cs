using System.Text;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Engine.Tests.Policy.Suppressions;

/// <summary>A small API whose responses share one schema, and runs of the gate over it.</summary>
internal static class Orders
{
    public const string Whole = """{"type":"object","properties":{"id":{"type":"string"},"total":{"type":"number"}},"required":["id","total"]}""";
    public const string WithoutTotal = """{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}""";
    public const string OptionalTotal = """{"type":"object","properties":{"id":{"type":"string"},"total":{"type":"number"}},"required":["id"]}""";
    public const string TextTotal = """{"type":"object","properties":{"id":{"type":"string"},"total":{"type":"string"}},"required":["id","total"]}""";

    public static DateOnly Today { get; } = new(2026, 11, 1);

    public static string Api(string order, params string[] paths) =>
        $$$$"""{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{ {{{{string.Join(',', paths.Select(Path))}}}} },"components":{"schemas":{"Order":{{{{order}}}} }}}""";

    public static GateResult Compare(string old, string @new, string suppressions = "suppressions:", string? document = null) =>
        Compare(old, @new, Read(suppressions), document);

    public static GateResult Compare(string old, string @new, SuppressionList suppressions, string? document = null) => Gate.Run(new GateRequest
    {
        Old = Input("old.json", old),
        New = Input("new.json", @new),
        Document = document,
        Suppressions = suppressions,
        Today = Today,
    });

    public static GateRun Run(params (string Document, GateResult Result)[] results) => new()
    {
        FailOn = FailOn.Breaking,
        Documents = [.. results.Select(result => new DocumentResult(result.Document, "old.json", "new.json", result.Result))],
    };

    public static SuppressionList Read(string text)
    {
        var reading = SuppressionReader.Read(Input("s.yml", text));
        Assert.Empty(reading.Problems);
        return reading.List;
    }

    private static DocumentInput Input(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Path(string path) =>
        $"\"{path}\":" + """{"get":{"responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Order"}}}}}}}""";
}
