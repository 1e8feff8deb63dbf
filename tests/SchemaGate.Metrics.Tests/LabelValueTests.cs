using SchemaGate.Metrics.Deployments;

namespace SchemaGate.Metrics.Tests;

public sealed class LabelValueTests
{
    [Fact]
    public void Reasons_are_a_fixed_set_in_snake_case() => Assert.Equal(
        [
            "error_rate", "latency_p95", "latency_p99", "slower_than_stable", "no_data", "too_few_requests", "starved", "measurement_errors", "revision_not_ready", "smoke_check_failed", "contract_broken",
            "deadline_exceeded", "operator_request", "interrupted", "permission_denied", "stable_not_ready", "superseded",
        ],
        Enum.GetValues<RollbackReason>().Select(LabelValue.Of));
}
