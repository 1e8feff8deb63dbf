namespace SchemaGate.Engine.Policy.Reading;

/// <summary>The keys of <c>canary</c> and what each takes: the options of <c>schemagate gate</c> without their dashes.</summary>
internal static class CanaryKeys
{
    private const double Long = 1_000_000;

    public static IReadOnlyList<(string Key, CanaryValue Value)> All { get; } =
    [
        ("steps", CanaryValue.Steps),
        ("duration", CanaryValue.Number("a number of minutes, such as 15", 0.01, Long)),
        ("interval", CanaryValue.Number("a number of seconds, such as 60", 0.1, Long)),
        ("warm-up", CanaryValue.Number("a number of seconds, such as 60", 0, Long)),
        ("extension", CanaryValue.Number("a number of minutes, such as 30", 0, Long)),
        ("error-rate-threshold", CanaryValue.Number("a percentage above 0, such as 1.0", 0.000_001, 100)),
        ("latency-threshold", CanaryValue.Number("a number of milliseconds, such as 60000", 0.001, Long)),
        ("p99-threshold", CanaryValue.Number("a number of milliseconds, such as 120000", 0.001, Long)),
        ("min-requests", CanaryValue.Whole(1, 1_000_000_000)),
        ("gross-factor", CanaryValue.Number("a number above 0, such as 5", 0.000_001, Long)),
        ("error-test", CanaryValue.Word("ratio", "wilson")),
        ("breaches-in-a-row", CanaryValue.Whole(1, 100)),
        ("errors-in-a-row", CanaryValue.Whole(1, 1000)),
        ("compare-with-stable", CanaryValue.Flag),
        ("end-of-window", CanaryValue.Word("extend", "rollback", "hold", "promote")),
        ("on-errors", CanaryValue.Word("hold", "rollback")),
        ("on-interrupt", CanaryValue.Word("hold", "rollback")),
        ("traffic-tag", CanaryValue.Text),
        ("keep-canary", CanaryValue.Flag),
        ("metrics", CanaryValue.Word("cloud-monitoring", "prometheus")),
        ("prometheus-url", CanaryValue.Address),
        ("prometheus-queries", CanaryValue.Word("prometheus-net", "aspnetcore")),
        ("prometheus-requests", CanaryValue.Text),
        ("prometheus-errors", CanaryValue.Text),
        ("prometheus-latencies", CanaryValue.Text),
        ("prometheus-delay", CanaryValue.Number("a number of seconds, such as 30", 0, Long)),
        ("smoke-path", CanaryValue.Text),
        ("smoke-status", CanaryValue.Whole(100, 599)),
        ("smoke-document", CanaryValue.Text),
    ];
}
