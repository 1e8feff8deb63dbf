using System.CommandLine;
using SchemaGate.Prometheus;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>Where the canary's requests, errors and latencies come from.</summary>
internal sealed class MetricSourceOptions
{
    private readonly Setting<bool> _isPrometheus = new("--metrics", "Where the canary is measured. Default: cloud-monitoring.", Values.Word(("cloud-monitoring", false), ("prometheus", true)));
    private readonly Setting<Uri?> _address = new("--prometheus-url", "Prometheus server, for --metrics prometheus.", Values.Address());
    private readonly Setting<PrometheusQueries> _preset = new("--prometheus-queries", "Whose metrics are asked for: prometheus-net's or ASP.NET Core's own. Default: prometheus-net.", Values.Word(("prometheus-net", PrometheusQueries.PrometheusNet), ("aspnetcore", PrometheusQueries.AspNetCore)));
    private readonly Setting<string?> _requests = new("--prometheus-requests", "PromQL for the number of requests, with $revision, $service and $window.", Values.Text("QUERY"));
    private readonly Setting<string?> _errors = new("--prometheus-errors", "PromQL for the number of 5xx answers.", Values.Text("QUERY"));
    private readonly Setting<string?> _latencies = new("--prometheus-latencies", "PromQL for the latency histogram in seconds, by le.", Values.Text("QUERY"));
    private readonly Setting<TimeSpan> _delay = new("--prometheus-delay", "How old samples must be, in seconds: a little more than the scrape interval. Default: 30.", Values.Span("SECONDS", TimeSpan.FromSeconds(1)));

    public void AddTo(Command command)
    {
        _isPrometheus.AddTo(command);
        _address.AddTo(command);
        _preset.AddTo(command);
        _requests.AddTo(command);
        _errors.AddTo(command);
        _latencies.AddTo(command);
        _delay.AddTo(command);
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where the environment is: PROMETHEUS_TOKEN is sent as a bearer token.</param>
    /// <param name="service">The service's name.</param>
    /// <returns>Null for Cloud Monitoring.</returns>
    /// <exception cref="WrongUseException">There is no address, or one that is not used.</exception>
    public PrometheusSettings? Read(ParseResult parsed, Terminal terminal, string service)
    {
        var address = _address.Read(parsed, terminal, null);
        if (!_isPrometheus.Read(parsed, terminal, fallback: false))
        {
            return !_address.IsGiven(parsed) ? null : throw new WrongUseException("--prometheus-url goes with --metrics prometheus. Add that, or leave --prometheus-url out.");
        }

        var usual = new PrometheusSettings { Address = address ?? throw new WrongUseException("--metrics prometheus needs --prometheus-url. Add it."), Service = service };
        var queries = _preset.Read(parsed, terminal, PrometheusQueries.PrometheusNet);
        return usual with
        {
            Token = terminal.Variable("PROMETHEUS_TOKEN") is { Length: > 0 } token ? token : null,
            Delay = _delay.Read(parsed, terminal, usual.Delay),
            Queries = queries with
            {
                Requests = _requests.Read(parsed, terminal, queries.Requests)!,
                Errors = _errors.Read(parsed, terminal, queries.Errors)!,
                Latencies = _latencies.Read(parsed, terminal, queries.Latencies)!,
            },
        };
    }
}
