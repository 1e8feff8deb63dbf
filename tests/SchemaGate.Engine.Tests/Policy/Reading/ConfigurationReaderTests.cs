using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Engine.Tests.Policy.Reading;

public sealed class ConfigurationReaderTests
{
    private const string Whole = """
        profile: lenient
        fail-on: warning
        rules:
          SG1001: warning
          enum-value-added: {sent: off, received: breaking}
        paths:
          include: ["/orders/**"]
          exclude: ["/orders/internal/**"]
          old: {strip-prefix: /api/, add-prefix: /v1}
          new: {strip-prefix: /api/v2}
          rename: {"/clients/{id}": "/customers/{customerId}"}
        tags: {include: [public], exclude: [beta]}
        operations: {include: [getOrder], exclude: ["GET /health"]}
        extensions: {include: {x-audience: [public, partner]}, exclude: {x-internal: true}}
        servers: ignore
        deprecation: {minimum-days: {stable: 90, beta: 30}, require-sunset: true}
        stability: {may-break: [draft, beta]}
        version: {allow-breaking-on-major: true}
        enums: {response-value-added: info, responses-are-open: true}
        suppressions: schemagate.suppressions.yml
        services:
          - name: orders
            paths: ["src/Orders/**"]
            documents:
              - {old: "git:origin/main:orders.json", new: orders.json}
              - more.json
            cloud-run: {project: shop, region: europe-west1, service: orders}
            canary: {steps: [5, 50], keep-canary: true}
        canary: {steps: 20, latency-threshold: 800.5, end-of-window: hold}
        """;

    [Fact]
    public void What_holds_for_weights()
    {
        var policy = Configurations.PolicyOf(Whole);

        Assert.Equal((RuleProfile.Lenient, FailOn.Warning, true, true), (policy.Profile, policy.FailOn, policy.IgnoreServers, policy.AllowBreakingOnMajor));
        Assert.Equal(
            [KeyValuePair.Create("SG1001", RuleLevels.Of(RuleLevel.Warning)), KeyValuePair.Create("SG5042", new RuleLevels(RuleLevel.Off, RuleLevel.Breaking))],
            policy.Rules);
        Assert.Equal(new EnumPolicy { ResponseValueAdded = RuleLevel.Info, ResponsesAreOpen = true }, policy.Enums);
        Assert.Equal([StabilityLevel.Draft, StabilityLevel.Beta], policy.FreeLevels);
        Assert.True(policy.Deprecation.RequireSunset);
        Assert.Equal([KeyValuePair.Create(StabilityLevel.Beta, 30), KeyValuePair.Create(StabilityLevel.Stable, 90)], policy.Deprecation.MinimumDays);
    }

    [Fact]
    public void What_holds_for_paths()
    {
        var policy = Configurations.PolicyOf(Whole);

        Assert.Equal(
            [
                "paths.include: /orders/** 7:13", "paths.exclude: /orders/internal/** 8:13", "tags.include: public 12:18", "tags.exclude: beta 12:37",
                "operations.include: getOrder 13:24", "operations.exclude: GET /health 13:45",
                "extensions.include: x-audience: public 14:37", "extensions.include: x-audience: partner 14:45", "extensions.exclude: x-internal: true 14:78",
            ],
            policy.Filters.Select(filter => $"{filter} {filter.Place!.Line}:{filter.Place.Column}"));
        Assert.Equal(("/api", "/v1"), (policy.OldPaths.StripPrefix, policy.OldPaths.AddPrefix));
        Assert.Equal(("/api/v2", "", 0), (policy.NewPaths.StripPrefix, policy.NewPaths.AddPrefix, policy.NewPaths.Renames.Length));
        Assert.Equal(("/clients/{id}", "/customers/{customerId}"), (policy.OldPaths.Renames[0].From, policy.OldPaths.Renames[0].To));
    }

    [Fact]
    public void What_holds_for_canaries()
    {
        var configuration = Configurations.Read(Whole).Configuration;

        Assert.Equal("end-of-window=hold latency-threshold=800.5 steps=20", Words(configuration.Canary));
        Assert.Equal("keep-canary=true steps=5,50", Words(configuration.Services.Single().Canary));

        static string Words(IEnumerable<KeyValuePair<string, string>> settings) => string.Join(' ', settings.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Fact]
    public void Files_start_at_the_folder_of_the_configuration()
    {
        var configuration = Configurations.Read(Whole, "../shop").Configuration;
        var service = configuration.Services.Single();

        Assert.Equal("../shop/schemagate.suppressions.yml", configuration.Suppressions);
        Assert.Equal(["../shop/src/Orders/**"], service.Paths.AsEnumerable());
        Assert.Equal(
            [("git:origin/main:orders.json", "../shop/orders.json"), (null, "../shop/more.json")],
            service.Documents.Select(document => (document.Old, document.New)));
        Assert.Equal(new CloudRunService("shop", "europe-west1", "orders"), service.CloudRun);
        Assert.Equal(("orders", 22, 5), (service.Name, service.Place.Line, service.Place.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# all of it is commented out\r\n\n  # fail-on: warning\n")]
    [InlineData("rules:\npaths:\n  include:\nservices:\n")]
    public void What_says_nothing_decides_nothing(string yaml)
    {
        var policy = Configurations.PolicyOf(yaml);

        Assert.Equal((FailOn.Breaking, RuleProfile.Default, 0, 0), (policy.FailOn, policy.Profile, policy.Rules.Count, policy.Filters.Length));
        Assert.Equal([StabilityLevel.Draft, StabilityLevel.Alpha], policy.FreeLevels);
    }

    [Fact]
    public void An_empty_list_of_levels_lets_nothing_break() => Assert.Equal([], Configurations.PolicyOf("stability: {may-break: []}").FreeLevels);

    [Fact]
    public void One_number_of_days_is_for_all_levels() => Assert.Equal(
        [StabilityLevel.Draft, StabilityLevel.Alpha, StabilityLevel.Beta, StabilityLevel.Stable],
        Configurations.PolicyOf("deprecation: {minimum-days: 7}").Deprecation.MinimumDays.Where(level => level.Value == 7).Select(level => level.Key));

    [Fact]
    public void All_that_is_wrong_is_told_at_once_in_the_order_of_the_file() => Assert.Equal(
        [
            "(1,1) SG9301: 'fail_on' is no key of a configuration. Did you mean 'fail-on'? Give one of: profile, fail-on, rules, paths, tags, operations, extensions, servers, deprecation, stability, version, enums, suppressions, services, canary.",
            "(2,10) SG9301: 'profile' cannot be 'strikt'. Did you mean 'strict'? Give one of: default, strict, lenient.",
            "(4,3) SG9301: There is no rule 'enum-value-aded'. Did you mean 'enum-value-added'? `schemagate rules` lists all of them.",
            "(5,11) SG9301: 'rules.SG1001' cannot be 'error'. Give one of: off, info, warning, breaking.",
        ],
        Configurations.Lines(Configurations.Read("fail_on: warning\nprofile: strikt\nrules:\n  enum-value-aded: info\n  SG1001: error\n")));

    [Fact]
    public void What_is_no_yaml_has_its_place() => Assert.Equal(
        ["(2,1) SG9002"],
        Configurations.Lines(Configurations.Read("servers: ignore\nservers: compare\n")).Select(line => line.Split(':')[0]));
}
