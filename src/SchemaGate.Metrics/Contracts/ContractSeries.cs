using Prometheus;

namespace SchemaGate.Metrics.Contracts;

/// <summary>What was found in OpenAPI documents.</summary>
internal sealed class ContractSeries(Families families, TimeProvider clock)
{
    private readonly Counter _validations = families.Counter("openapi_schema_validation_total", "OpenAPI documents that were validated, by result.", "result");
    private readonly Counter _breakingChanges = families.Counter("openapi_breaking_changes_total", "Changes of OpenAPI documents that break clients.");
    private readonly Gauge _lastChanges = families.Gauge("openapi_last_comparison_breaking_changes", "Changes that break clients in the last comparison.");
    private readonly Gauge _lastAt = families.Gauge("openapi_last_comparison_timestamp_seconds", "When documents were last compared, in seconds since 1970.");

    public void Validated(bool isValid)
    {
        _validations.WithLabels("valid").Inc(isValid ? 1 : 0);
        _validations.WithLabels("invalid").Inc(isValid ? 0 : 1);
    }

    public void Compared(int breakingChanges)
    {
        var count = Math.Max(0, breakingChanges);
        _breakingChanges.Inc(count);
        _lastChanges.Set(count);
        _lastAt.Set(Timestamp.Of(clock));
    }
}
