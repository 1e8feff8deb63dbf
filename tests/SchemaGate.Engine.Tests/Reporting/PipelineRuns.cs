namespace SchemaGate.Engine.Tests.Reporting;

/// <summary>Runs written by hand, for reports that pipelines read.</summary>
internal static class PipelineRuns
{
    /// <summary>Two documents: one with a removal, a warning, an information and an accepted finding; one that was not compared.</summary>
    public static GateRun Mixed { get; } = new()
    {
        FailOn = FailOn.Breaking,
        Documents =
        [
            new("orders", "git:origin/main:openapi/orders v1.json", "openapi/orders v1.json", new()
            {
                Outcome = GateOutcome.Fail,
                FailOn = FailOn.Breaking,
                Problems = [],
                Findings = [Removed, Added, Info],
                Suppressed = [new(Accepted, new("schemagate.suppressions.yml", 3, 5, "/suppressions/0"), "No client sends it, 100 %", "team-orders", new(2027, 1, 31))],
            }),
            new("users", "users/old.json", "users/new.json", new()
            {
                Outcome = GateOutcome.CouldNotCompare,
                FailOn = FailOn.Breaking,
                Findings = [],
                Problems = [new("SG9002", "duplicate-key", "The key 'get' stands twice. Remove one.", new("users/new.json", 3, 5, "/paths/~1users/get"))],
            }),
        ],
    };

    /// <summary>One document without a finding.</summary>
    public static GateRun Clean { get; } = new()
    {
        FailOn = FailOn.Breaking,
        Documents = [new("orders", "old.json", "new.json", new() { Outcome = GateOutcome.Pass, FailOn = FailOn.Breaking, Findings = [], Problems = [] })],
    };

    /// <summary>One document with these findings.</summary>
    public static GateRun With(params IReadOnlyList<Finding> findings) => new()
    {
        FailOn = FailOn.Breaking,
        Documents = [new("orders", "old.json", "new.json", new() { Outcome = GateOutcome.Pass, FailOn = FailOn.Breaking, Findings = findings, Problems = [] })],
    };

    public static Finding Removed => new()
    {
        Rule = "SG1001",
        Name = "operation-removed",
        Severity = Severity.Breaking,
        Message = "Operation 'GET /orders' was removed: 100%, not 50%.",
        Operations = ["GET /orders"],
        Old = new("git:origin/main:openapi/orders v1.json", 12, 9, "/paths/~1orders/get", "{\"tags\":[\"a;b\"]}"),
        New = new("openapi/orders v1.json", 7, 3, "/paths"),
        Identity = "SG1001 GET /orders operation Operation",
    };

    public static Finding Added => new()
    {
        Rule = "SG5042",
        Name = "enum-value-added",
        Severity = Severity.Warning,
        Message = "The enum allows \"new\nline\" as well.",
        Operations = ["GET /a", "GET /b", "GET /c", "GET /d"],
        Old = new("openapi/parts/old.json", 4, 2, "/enum"),
        New = new("openapi/parts/new.json", 5, 2, "/enum/1", "\"new\\nline\""),
        Witness = new("\"new\\nline\"", AcceptedByOld: false, "", ""),
        IsCertain = false,
        Identity = "SG5042 GET /a response 200 Enum",
    };

    public static Finding Info => new()
    {
        Rule = "SG7031",
        Name = "version-not-raised",
        Severity = Severity.Info,
        Message = "The version does not say so.",
        Operations = [],
        Identity = "SG7031 document Version",
    };

    private static Finding Accepted => new()
    {
        Rule = "SG2001",
        Name = "required-parameter-added",
        Severity = Severity.Breaking,
        Message = "Required parameter 'q' was added.",
        Operations = ["GET /orders"],
        New = new("openapi/orders v1.json", 20, 11, "/paths/~1orders/get/parameters/0"),
        Identity = "SG2001 GET /orders query parameter q Parameter q",
    };

    /// <summary>A repository at <c>/repo</c> that is the current folder.</summary>
    public static SchemaGate.Engine.Reporting.SourceTree Tree { get; } = new("/repo", "/repo");
}
