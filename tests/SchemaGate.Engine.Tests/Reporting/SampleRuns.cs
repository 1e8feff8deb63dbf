namespace SchemaGate.Engine.Tests.Reporting;

/// <summary>Runs written by hand, for reports that people read.</summary>
internal static class SampleRuns
{
    /// <summary>Text that tries to be more than text in Markdown, HTML or a terminal.</summary>
    public const string Hostile = "</script><img src=x onerror=alert(1)> `a` | @octocat #1 [l](https://e.example) --> \u001b[31m\n# h";

    public static GateRun Failed { get; } = SampleResults.Run(SampleResults.Failed);

    public static GateRun Passed { get; } = SampleResults.Run(SampleResults.Failed with { Outcome = GateOutcome.Pass, Findings = [] });

    public static GateRun NotCompared { get; } = SampleResults.Run(SampleResults.NotCompared);

    /// <summary>One document fails, one passes with a warning and an accepted break, one was not compared.</summary>
    public static GateRun Several { get; } = new()
    {
        FailOn = FailOn.Breaking,
        Documents =
        [
            new("orders", "old/orders.json", "new/orders.json", SampleResults.Failed with { Findings = [SampleResults.Failed.Findings[0]] }),
            new("people", "old/people.json", "new/people.json", SampleResults.Failed with
            {
                Outcome = GateOutcome.Pass,
                Findings = [SampleResults.Failed.Findings[1], SampleResults.Failed.Findings[1] with { Severity = Severity.Info, Witness = null }],
                Suppressed = [new(SampleResults.Failed.Findings[0], new("s.yml", 4, 3, "/suppressions/0"), "Nobody *uses* it.", "orders_team", new(2027, 1, 31))],
            }),
            new("stock", "old/stock.json", "new/stock.json", SampleResults.NotCompared),
        ],
    };

    /// <summary>Every text that a document, a file name or a person gives is <see cref="Hostile"/>.</summary>
    public static GateRun OfHostileText { get; } = Saying(Hostile);

    /// <summary>The same run with harmless text.</summary>
    public static GateRun OfPlainText { get; } = Saying("plain text that stands where the other stands and is as long as it");

    /// <summary>So many breaking findings.</summary>
    public static GateRun Long(int count) => SampleResults.Run(SampleResults.Failed with
    {
        Findings = [.. Enumerable.Range(1, count).Select(Numbered)],
    });

    private static GateRun Saying(string text) => new()
    {
        FailOn = FailOn.Breaking,
        Documents = [new(text, text, text, ResultSaying(text))],
    };

    private static GateResult ResultSaying(string text) => SampleResults.Failed with
    {
        Findings = [FindingSaying(text)],
        Suppressed = [new(FindingSaying(text), new(text, 1, 1, text), text, text)],
        Problems = [new("SG9002", "duplicate-key", text, new(text, 1, 1, text))],
    };

    private static Finding FindingSaying(string text) => SampleResults.Failed.Findings[1] with
    {
        Severity = Severity.Breaking,
        Message = text,
        Operations = [text, text, text, text],
        Old = new(text, 1, 2, text, text),
        New = new(text, 3, 4, text, text),
        Witness = new($"\"{text}\"", AcceptedByOld: false, text, text),
    };

    private static Finding Numbered(int number) => SampleResults.Failed.Findings[0] with
    {
        Message = $"The response no longer has the property 'p{number}'.",
        Operations = [$"GET /things/{number}"],
        Identity = $"SG4102 Thing.p{number}",
    };
}
