using SchemaGate.Canary.Rollouts;
using LedgerEntries = SchemaGate.Ledger.Tests.Entries;

namespace SchemaGate.Dashboard.Tests.Exposition;

public sealed class MetricsTests
{
    private const string Labels = "service=\"orders\",environment=\"production\"";

    [Fact]
    public async Task Counters_and_gauges_come_from_the_ledger()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await dashboard.Ledger.AppendAsync([LedgerEntries.Of("r1", "RolledBack", Phase.RolledBack, 600, Reason.LatencyP95)], default);
        using var visitor = dashboard.Visitor();
        var lines = (await visitor.GetStringAsync("/metrics")).Split('\n');
        Assert.Equal(
            [
                $"deployment_started_total{{{Labels},deployment_type=\"canary\"}} 1",
                $"deployment_success_total{{{Labels},deployment_type=\"canary\"}} 0",
                $"deployment_rollback_total{{{Labels},deployment_type=\"canary\",reason=\"latency_p95\"}} 1",
                $"deployment_duration_seconds_sum{{{Labels},deployment_type=\"canary\",result=\"rollback\"}} 600",
                $"deployment_duration_seconds_bucket{{{Labels},deployment_type=\"canary\",result=\"rollback\",le=\"300\"}} 0",
                $"deployment_duration_seconds_bucket{{{Labels},deployment_type=\"canary\",result=\"rollback\",le=\"600\"}} 1",
                $"deployment_duration_seconds_bucket{{{Labels},deployment_type=\"canary\",result=\"rollback\",le=\"+Inf\"}} 1",
                $"deployment_canary_duration_seconds_sum{{{Labels},result=\"rollback\"}} 540",
                $"deployment_canary_ticks_total{{{Labels},verdict=\"pass\"}} 1",
                $"deployment_rollback_timestamp{{{Labels}}} 1772367000",
                $"deployment_current_revision{{{Labels},role=\"stable\",revision=\"orders-1\"}} 1",
                $"deployment_canary_phase{{{Labels},phase=\"rolled_back\"}} 1",
                $"deployment_canary_error_ratio{{{Labels},role=\"canary\"}} 0.002",
                $"deployment_canary_latency_p95_seconds{{{Labels},role=\"stable\"}} 0.078",
                $"deployment_canary_latency_p95_threshold_seconds{{{Labels}}} 60",
            ],
            lines.Where(line => Expected.Any(start => line.StartsWith(start, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Contracts_are_counted_under_the_names_that_a_gate_has()
    {
        await using var dashboard = await RunningDashboard.StartAsync();
        await dashboard.Ledger.AppendAsync([LedgerEntries.ContractChecked("r2", 30, LedgerEntries.Broken()), LedgerEntries.ContractChecked("r3", 60, LedgerEntries.Broken() with { Breaking = 1, Invalid = 1 })], default);
        using var visitor = dashboard.Visitor();
        Assert.Equal(
            [
                $"openapi_schema_validation_total{{{Labels},result=\"invalid\"}} 1",
                $"openapi_schema_validation_total{{{Labels},result=\"valid\"}} 2",
                $"openapi_breaking_changes_total{{{Labels}}} 3",
                $"openapi_last_comparison_breaking_changes{{{Labels}}} 1",
                $"openapi_last_comparison_timestamp_seconds{{{Labels}}} 1772366460",
            ],
            (await visitor.GetStringAsync("/metrics")).Split('\n').Where(line => line.StartsWith("openapi_", StringComparison.Ordinal)));
    }

    private static readonly string[] Expected =
    [
        "deployment_started_total", "deployment_success_total", $"deployment_rollback_total{{{Labels},deployment_type=\"canary\",reason=\"latency_p95", "deployment_duration_seconds_sum",
        $"deployment_duration_seconds_bucket{{{Labels},deployment_type=\"canary\",result=\"rollback\",le=\"300", $"deployment_duration_seconds_bucket{{{Labels},deployment_type=\"canary\",result=\"rollback\",le=\"600",
        $"deployment_duration_seconds_bucket{{{Labels},deployment_type=\"canary\",result=\"rollback\",le=\"+Inf", "deployment_canary_duration_seconds_sum", "deployment_canary_ticks_total", "deployment_rollback_timestamp",
        $"deployment_current_revision{{{Labels},role=\"stable", $"deployment_canary_phase{{{Labels},phase=\"rolled_back", $"deployment_canary_error_ratio{{{Labels},role=\"canary", $"deployment_canary_latency_p95_seconds{{{Labels},role=\"stable", "deployment_canary_latency_p95_threshold_seconds",
    ];
}
