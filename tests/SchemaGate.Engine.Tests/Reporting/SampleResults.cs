namespace SchemaGate.Engine.Tests.Reporting;

/// <summary>Results written by hand, so that reports are tested apart from the comparison.</summary>
internal static class SampleResults
{
    /// <summary>A run over one document.</summary>
    public static GateRun Run(GateResult result) => new() { Documents = [new("v1", "old.json", "new.json", result)], FailOn = result.FailOn };

    public static GateResult Failed { get; } = new()
    {
        Outcome = GateOutcome.Fail,
        FailOn = FailOn.Breaking,
        Problems = [],
        Findings =
        [
            new()
            {
                Rule = "SG4102",
                Name = "response-property-removed",
                Severity = Severity.Breaking,
                Message = "The response no longer has the property 'total'.",
                Operations = ["GET /orders", "POST /orders", "GET /orders/{orderId}", "PUT /orders/{orderId}"],
                Old = new("old.json", 120, 9, "/components/schemas/Order/properties/total", "{\"type\":\"number\"}"),
                New = new("new.json", 97, 7, "/components/schemas/Order"),
                Identity = "SG4102 Order.total",
            },
            new()
            {
                Rule = "SG5201",
                Name = "bound-tightened",
                Severity = Severity.Warning,
                Message = "maxLength of 'note' went down from 500 to 200.",
                Operations = ["POST /orders"],
                New = new("new.json", 80, 15, "/components/schemas/NewOrder/properties/note/maxLength", "200"),
                Witness = new("{\"note\":\"<é>\"}", AcceptedByOld: true, "/components/schemas/NewOrder", "/components/schemas/NewOrder"),
                IsCertain = false,
                Identity = "SG5201 NewOrder.note",
            },
        ],
    };

    public static GateResult NotCompared { get; } = new()
    {
        Outcome = GateOutcome.CouldNotCompare,
        FailOn = FailOn.Never,
        Findings = [],
        Problems = [new("SG9002", "duplicate-key", "The key 'get' stands twice. Remove one.", new("new.json", 3, 5, "/paths/~1orders/get"))],
    };
}
