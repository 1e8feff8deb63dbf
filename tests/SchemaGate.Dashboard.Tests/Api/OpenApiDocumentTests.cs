using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaGate.Dashboard.Tests.Api;

/// <summary>The document says what the API does.</summary>
public sealed class OpenApiDocumentTests
{
    [Fact]
    public async Task Every_member_of_an_answer_is_described()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await dashboard.Ledger.AppendAsync([SchemaGate.Ledger.Tests.Entries.ContractChecked("r1", 1, SchemaGate.Ledger.Tests.Entries.Broken())], default);
        using var visitor = dashboard.Visitor();
        var document = JsonNode.Parse(await visitor.GetStringAsync("/api/v1/openapi.json"))!;
        var answer = JsonNode.Parse(await visitor.GetStringAsync("/api/v1/deployments/1"))!;
        Assert.Empty(Undescribed(answer, Schema(document, "DeploymentWithEvents"), document, "$"));
        Assert.Empty(Undescribed(JsonNode.Parse(await visitor.GetStringAsync("/api/v1/services"))!, Schema(document, "Services"), document, "$"));
        Assert.Empty(Undescribed(JsonNode.Parse(await visitor.GetStringAsync("/api/v1/deployments"))!, Schema(document, "Deployments"), document, "$"));
    }

    [Fact]
    public async Task Every_path_is_served()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        using var visitor = dashboard.Visitor();
        var document = JsonNode.Parse(await visitor.GetStringAsync("/api/v1/openapi.json"))!;
        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            foreach (var (method, operation) in operations!.AsObject())
            {
                using var request = new HttpRequestMessage(new(method.ToUpperInvariant()), path.Replace("{number}", "1", StringComparison.Ordinal));
                using var answer = await visitor.SendAsync(request);
                Assert.Contains(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture), operation!["responses"]!.AsObject().Select(response => response.Key));
                Assert.NotEqual(404, (int)answer.StatusCode);
            }
        }
    }

    private static JsonNode Schema(JsonNode document, string name) => document["components"]!["schemas"]![name]!;

    private static JsonNode Resolve(JsonNode schema, JsonNode document) => schema["$ref"] is { } reference ? Schema(document, Regex.Match((string)reference!, "[^/]+$").Value) : schema;

    private static IEnumerable<string> Undescribed(JsonNode value, JsonNode schema, JsonNode document, string at)
    {
        schema = Resolve(schema, document);
        return value switch
        {
            JsonObject members => members.SelectMany(member => schema["properties"]?[member.Key] is { } described ? Undescribed(member.Value!, described, document, $"{at}.{member.Key}") : [$"{at}.{member.Key}"])
                .Concat((schema["required"]?.AsArray() ?? []).Select(name => (string)name!).Where(name => !members.ContainsKey(name)).Select(name => $"{at}.{name} is missing")),
            JsonArray items => items.SelectMany(item => Undescribed(item!, schema["items"]!, document, $"{at}[]")),
            _ => schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, value)) ? [$"{at} is {value}"] : [],
        };
    }
}
