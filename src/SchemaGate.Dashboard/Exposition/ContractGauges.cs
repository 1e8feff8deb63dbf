using SchemaGate.Ledger.Contracts;

namespace SchemaGate.Dashboard.Exposition;

/// <summary>What the newest comparison of each service's contract found.</summary>
internal sealed class ContractGauges(IReadOnlyList<LastComparison> comparisons)
{
    public IEnumerable<Family> Families() =>
    [
        Of("openapi_last_comparison_breaking_changes", "Changes that break clients in the last comparison.", comparison => comparison.BreakingChanges),
        Of("openapi_last_comparison_timestamp_seconds", "When documents were last compared, in seconds since 1970.", comparison => comparison.At),
    ];

    private Family Of(string name, string help, Func<LastComparison, double> value) => new(
        name,
        "gauge",
        help,
        [.. comparisons.Select(comparison => new Sample("", [("service", comparison.Service), ("environment", comparison.Environment)], value(comparison)))]);
}
