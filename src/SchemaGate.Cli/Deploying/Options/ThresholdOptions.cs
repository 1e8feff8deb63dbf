using System.CommandLine;
using SchemaGate.Canary.Policies;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>What a canary must not exceed.</summary>
internal sealed class ThresholdOptions
{
    private readonly Setting<double> _errors = new("--error-rate-threshold", "Percent of requests that may fail. Default: 1.0.", Values.Positive("PERCENT", 100), "ERROR_RATE_THRESHOLD");
    private readonly Setting<TimeSpan> _p95 = new("--latency-threshold", "95th percentile of the latencies, in milliseconds. Default: 60000.", Values.Span("MILLISECONDS", TimeSpan.FromMilliseconds(1), 0.001), "LATENCY_P95_THRESHOLD_MS");
    private readonly Setting<TimeSpan> _p99 = new("--p99-threshold", "99th percentile of the latencies, in milliseconds. Default: 120000.", Values.Span("MILLISECONDS", TimeSpan.FromMilliseconds(1), 0.001), "LATENCY_P99_THRESHOLD_MS");
    private readonly Setting<int> _requests = new("--min-requests", "Fewer requests of the canary than this say nothing. Default: 100.", Values.Whole("N", 1, 1_000_000_000));
    private readonly Setting<double> _gross = new("--gross-factor", "A value of this many times its threshold acts at once. Default: 5.", Values.Positive("FACTOR", 1_000_000));
    private readonly Setting<ErrorTest> _test = new("--error-test", "How sure to be of the error rate: the plain ratio, or the Wilson interval's lower end. Default: ratio.", Values.Word(("ratio", ErrorTest.Ratio), ("wilson", ErrorTest.Wilson)));

    public void AddTo(Command command)
    {
        _errors.AddTo(command);
        _p95.AddTo(command);
        _p99.AddTo(command);
        _requests.AddTo(command);
        _gross.AddTo(command);
        _test.AddTo(command);
    }

    public Thresholds Read(ParseResult parsed, Terminal terminal)
    {
        var usual = new Thresholds();
        return usual with
        {
            ErrorPercent = _errors.Read(parsed, terminal, usual.ErrorPercent),
            LatencyP95 = _p95.Read(parsed, terminal, usual.LatencyP95),
            LatencyP99 = _p99.Read(parsed, terminal, usual.LatencyP99),
            MinimumRequests = _requests.Read(parsed, terminal, usual.MinimumRequests),
            GrossFactor = _gross.Read(parsed, terminal, usual.GrossFactor),
            ErrorTest = _test.Read(parsed, terminal, usual.ErrorTest),
        };
    }
}
