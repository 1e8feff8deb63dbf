using System.Text.Json.Nodes;
using SchemaGate.Engine.Policy.Reading;
using SchemaGate.Engine.Tests.Referee;
using SchemaGate.Engine.Tests.SecondReader;

namespace SchemaGate.Engine.Tests.Policy.Reading;

/// <summary>The published schema, judged by Ajv, and our reader agree on what a configuration may hold.</summary>
[Collection(RefereeCollection.Name)]
public sealed class ConfigurationSchemaTests(AjvReferee referee)
{
    // What a schema cannot say: whether two entries mean one rule, whether two paths have as many names, whether two services share one.
    private static readonly string[] BeyondSchema = ["rules: {SG5042: off, enum-value-added: info}", "paths: {rename: {'/a/{b}': /a}}", "services: [{name: a}, {name: a}]", "canary: {steps: [10, 5]}"];

    private static readonly string[] Sound =
    [
        "{}", "profile: strict", "fail-on: never", "rules: {SG1001: off, property-removed: {sent: info}}", "rules: {SG5042: {}}", "rules:",
        "paths: {include: ['/orders/**', '**'], exclude: []}", "paths: {old: {strip-prefix: /api}, new: {add-prefix: /v1/}, rename: {/a: /b}}",
        "tags: {include: [a], exclude: ['b*']}", "operations: {include: [get*], exclude: ['GET /a', '* /b/**', 'WEBHOOK POST *']}",
        "extensions: {include: {x-a: [1, b]}, exclude: {x-internal: true}}", "servers: compare", "servers: null",
        "deprecation: {minimum-days: 0, require-sunset: false}", "deprecation: {minimum-days: {draft: 1, stable: 36500}}", "stability: {may-break: [beta]}",
        "version: {allow-breaking-on-major: false}", "enums: {response-value-added: off, responses-are-open: true}", "suppressions: a.yml",
        "services: [{name: a, paths: [src], documents: [a.json, {old: a, new: b}], cloud-run: {project: p, region: r, service: s}}]", "services: [{name: a, cloud-run: }]",
        "canary: {steps: 10, duration: 0.5, interval: 60, warm-up: 0, extension: 30, error-rate-threshold: 1.0, latency-threshold: 800, p99-threshold: 2000.5, min-requests: 300, gross-factor: 5}",
        "canary: {error-test: wilson, breaches-in-a-row: 1, errors-in-a-row: 5, compare-with-stable: true, end-of-window: hold, on-errors: rollback, on-interrupt: rollback, traffic-tag: next, keep-canary: false}",
        "canary: {metrics: prometheus, prometheus-url: 'http://prometheus:9090', prometheus-queries: aspnetcore, prometheus-requests: a, prometheus-errors: b, prometheus-latencies: c, prometheus-delay: 30}",
        "services: [{name: a, canary: {steps: [10, 25, 50], smoke-path: /healthz, smoke-status: 204, smoke-document: /openapi/v1.json}}]", "canary:", "canary: {traffic-tag: }",
    ];

    [Fact]
    public void The_file_in_the_repository_is_what_the_program_prints() =>
        Assert.Equal(ConfigurationSchema.Render(), File.ReadAllText(Repository.PathOf("src", "SchemaGate.Engine", "Policy", "schemagate.schema.json")));

    [Fact]
    public void What_the_reader_takes_fits()
    {
        Assert.Equal([], Sound.SelectMany(yaml => Configurations.Lines(Configurations.Read(yaml))));
        Assert.Equal(Sound, Accepted(Sound));
    }

    [Fact]
    public void What_the_reader_refuses_does_not_fit()
    {
        string[] wrong = [.. WrongConfigurationsTests.Table.Select(row => (string)row[0]).Except(BeyondSchema)];

        Assert.Equal([], Accepted(wrong));
    }

    private IEnumerable<string> Accepted(IReadOnlyList<string> yamls)
    {
        var question = new Question(JsonNode.Parse(ConfigurationSchema.Render())!, null, [.. yamls.Select(yaml => JsonNode.Parse(YamlAsJson.Of(yaml)))]);
        return yamls.Zip(referee.Judge([question])[0]!).Where(pair => pair.Second).Select(pair => pair.First);
    }
}
