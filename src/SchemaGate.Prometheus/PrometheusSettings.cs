namespace SchemaGate.Prometheus;

/// <summary>Which Prometheus, and what to ask it.</summary>
public sealed record PrometheusSettings
{
    /// <summary>Where it is, with the path before <c>/api</c> if there is one, such as <c>http://prometheus:9090</c>.</summary>
    public required Uri Address { get; init; }

    /// <summary>The name of the service, for queries that have <c>$service</c>.</summary>
    public required string Service { get; init; }

    public PrometheusQueries Queries { get; init; } = PrometheusQueries.PrometheusNet;

    /// <summary>Sent as a bearer token; null for none. Only over https, or to this machine.</summary>
    public string? Token { get; init; }

    /// <summary>How long one question may take. Prometheus itself gives up after two minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How old samples must be until all instances of a service were scraped: the scrape interval, or a little more.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(30);
}
