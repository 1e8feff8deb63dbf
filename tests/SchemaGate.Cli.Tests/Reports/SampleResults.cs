using SchemaGate.Engine;

namespace SchemaGate.Cli.Tests.Reports;

/// <summary>Results written by hand, so that reports are tested apart from the comparison.</summary>
internal static class SampleResults
{
    /// <summary>A run over one document.</summary>
    public static GateRun Run(GateResult result) => new() { Documents = [new("v1", "old.json", "new.json", result)], FailOn = result.FailOn };

    public static Finding Breaking { get; } = new()
    {
        Rule = "SG4102",
        Name = "response-property-removed",
        Severity = Severity.Breaking,
        Message = "The response no longer has the property 'total'.",
        Operations = ["GET /orders", "POST /orders", "GET /orders/{orderId}", "PUT /orders/{orderId}", "GET /customers/{customerId}/orders"],
        Old = new("old.json", 120, 9, "/components/schemas/Order/properties/total", "{\"type\":\"number\"}"),
        New = new("new.json", 97, 7, "/components/schemas/Order"),
        Identity = "SG4102 Order.total",
    };

    public static Finding Warning { get; } = new()
    {
        Rule = "SG5201",
        Name = "bound-tightened",
        Severity = Severity.Warning,
        Message = "maxLength of 'note' went down from 500 to 200.",
        Operations = ["POST /orders"],
        Old = new("old.json", 83, 15, "/components/schemas/NewOrder/properties/note/maxLength", "500"),
        New = new("new.json", 80, 15, "/components/schemas/NewOrder/properties/note/maxLength", "200"),
        Witness = new("{\"note\":\"x\u001b\"}", AcceptedByOld: true, "/components/schemas/NewOrder", "/components/schemas/NewOrder"),
        IsCertain = false,
        Identity = "SG5201 NewOrder.note",
    };

    public static Finding Info { get; } = new()
    {
        Rule = "SG7001",
        Name = "version-changed",
        Severity = Severity.Info,
        Message = "info.version went from 1.4.0 to 1.5.0.",
        Operations = [],
        New = new("new.json", 5, 16, "/info/version", "\"1.5.0\""),
        Identity = "SG7001",
    };

    public static GateResult Failed { get; } = new()
    {
        Outcome = GateOutcome.Fail,
        FailOn = FailOn.Breaking,
        Problems = [],
        Findings = [Breaking, Warning, Info],
    };

    public static GateResult Passed { get; } = new() { Outcome = GateOutcome.Pass, FailOn = FailOn.Warning, Problems = [], Findings = [] };

    public static GateResult NotCompared { get; } = new()
    {
        Outcome = GateOutcome.CouldNotCompare,
        FailOn = FailOn.Never,
        Findings = [],
        Problems = [new("SG9002", "duplicate-key", "The key 'get' stands twice. Remove one.", new("new.json", 3, 5, "/paths/~1orders/get"))],
    };
}
