using SchemaGate.Metrics.Canary;
using SchemaGate.Metrics.Deployments;
using SchemaGate.Tests.Monitoring;

namespace SchemaGate.Metrics.Tests;

public sealed class DeploymentMetricsTests
{
    private readonly DeploymentMetrics _metrics = new("orders", "production");

    private static string Expected => File.ReadAllText(Repository.PathOf("tests", "SchemaGate.Metrics.Tests", "rolled-back-canary.prom")).ReplaceLineEndings("\n");

    [Fact]
    public void A_canary_that_is_rolled_back_is_told_in_full() => Assert.Equal(Expected, Scrape.Of(Story.Of("orders")));

    [Fact]
    public void Prometheus_has_nothing_against_the_names() => Assert.Equal("", Promtool.CheckMetrics(Expected));

    [Fact]
    public void A_success_is_counted_by_type_with_its_duration()
    {
        _metrics.DeploymentStarted(DeploymentType.Direct);
        _metrics.DeploymentSucceeded(DeploymentType.Direct, TimeSpan.FromSeconds(42));

        Assert.Equal(["deployment_success_total{deployment_type=\"direct\",…} 1"], Scrape.SeriesOf(_metrics, "deployment_success_total"));
        Assert.Equal(["deployment_duration_seconds_sum{deployment_type=\"direct\",result=\"success\",…} 42"], Scrape.SeriesOf(_metrics, "deployment_duration_seconds_sum"));
        Assert.Equal([], Scrape.SeriesOf(_metrics, "deployment_canary"));
    }

    [Fact]
    public void Another_end_has_a_duration_only()
    {
        _metrics.DeploymentEnded(DeploymentType.Canary, DeploymentResult.RollbackFailed, TimeSpan.FromHours(3));

        Assert.Equal(
            ["deployment_duration_seconds_count{deployment_type=\"canary\",result=\"rollback_failed\",…} 1"],
            Scrape.SeriesOf(_metrics, "deployment_duration_seconds_count"));
        Assert.Equal([], Scrape.SeriesOf(_metrics, "deployment_rollback_total"));
    }

    [Fact]
    public void Counters_go_on_through_a_second_deployment()
    {
        _metrics.DeploymentStarted(DeploymentType.Direct);
        _metrics.DeploymentSucceeded(DeploymentType.Direct, TimeSpan.FromSeconds(1));
        _metrics.DeploymentStarted(DeploymentType.Direct);

        Assert.Equal(["deployment_started_total{deployment_type=\"direct\",…} 2"], Scrape.SeriesOf(_metrics, "deployment_started_total"));
        Assert.Equal(["deployment_success_total{deployment_type=\"direct\",…} 1"], Scrape.SeriesOf(_metrics, "deployment_success_total"));
    }

    [Fact]
    public void What_is_no_longer_measured_is_no_longer_shown()
    {
        _metrics.Checked(new() { Verdict = CanaryVerdict.Pass, Canary = new() { Requests = 5, ErrorRatio = 0 }, DataAge = TimeSpan.FromSeconds(1) });
        _metrics.Checked(new() { Verdict = CanaryVerdict.Inconclusive, Canary = new() { Requests = 0 } });

        Assert.Equal(["deployment_canary_requests{role=\"canary\",…} 0"], Scrape.SeriesOf(_metrics, "deployment_canary_requests"));
        Assert.Equal([], Scrape.SeriesOf(_metrics, "deployment_canary_error_ratio"));
        Assert.Equal([], Scrape.SeriesOf(_metrics, "deployment_canary_data_age_seconds"));
    }

    [Fact]
    public void A_revision_that_is_replaced_leaves_no_series()
    {
        for (var number = 1; number <= 100; number++)
        {
            _metrics.CurrentRevision(RevisionRole.Stable, $"orders-{number}");
            _metrics.CurrentRevision(RevisionRole.Stable, $"orders-{number}");
        }

        Assert.Equal(["deployment_current_revision{role=\"stable\",revision=\"orders-100\",…} 1"], Scrape.SeriesOf(_metrics, "deployment_current_revision"));
    }

    [Fact]
    public void A_comparison_that_finds_nothing_is_seen()
    {
        _metrics.BreakingChanges(3);
        _metrics.BreakingChanges(0);

        Assert.Equal(["openapi_breaking_changes_total{…} 3"], Scrape.SeriesOf(_metrics, "openapi_breaking_changes_total"));
        Assert.Equal(["openapi_last_comparison_breaking_changes{…} 0"], Scrape.SeriesOf(_metrics, "openapi_last_comparison_breaking_changes"));
    }

    [Fact]
    public void Values_that_make_no_sense_do_not_throw()
    {
        _metrics.BreakingChanges(-1);
        _metrics.RolledBack(DeploymentType.Canary, (RollbackReason)99, TimeSpan.FromSeconds(-1));
        _metrics.CanaryTraffic(double.NaN);
        _metrics.CurrentRevision(RevisionRole.Canary, "\"\n\\");

        Assert.Equal(["openapi_breaking_changes_total{…} 0"], Scrape.SeriesOf(_metrics, "openapi_breaking_changes_total"));
        Assert.Equal(["deployment_rollback_total{deployment_type=\"canary\",reason=\"99\",…} 1"], Scrape.SeriesOf(_metrics, "deployment_rollback_total"));
        Assert.Equal(["deployment_current_revision{role=\"canary\",revision=\"\\\"\\n\\\\\",…} 1"], Scrape.SeriesOf(_metrics, "deployment_current_revision"));
    }

    [Fact]
    public void Many_threads_lose_nothing()
    {
        Parallel.For(0, 10_000, _ =>
        {
            _metrics.RolledBack(DeploymentType.Canary, RollbackReason.NoData, TimeSpan.Zero);
            _metrics.CurrentRevision(RevisionRole.Canary, Guid.NewGuid().ToString());
        });

        Assert.Equal(["deployment_rollback_total{deployment_type=\"canary\",reason=\"no_data\",…} 10000"], Scrape.SeriesOf(_metrics, "deployment_rollback_total"));
        Assert.Single(Scrape.SeriesOf(_metrics, "deployment_current_revision"));
    }

    [Fact]
    public void Services_may_share_a_registry()
    {
        _metrics.BreakingChanges(1);
        new DeploymentMetrics("billing", "", _metrics.Registry).BreakingChanges(2);
        new DeploymentMetrics("orders", "production", _metrics.Registry).BreakingChanges(3);

        Assert.Equal(
            ["openapi_breaking_changes_total{…} 4", "openapi_breaking_changes_total{service=\"billing\",environment=\"\"} 2"],
            Scrape.SeriesOf(_metrics, "openapi_breaking_changes_total"));
    }
}
