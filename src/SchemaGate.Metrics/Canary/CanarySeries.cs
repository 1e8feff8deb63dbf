using Prometheus;
using SchemaGate.Metrics.Deployments;

namespace SchemaGate.Metrics.Canary;

/// <summary>How a canary goes.</summary>
internal sealed class CanarySeries(Families families, TimeProvider clock)
{
    private readonly Histogram _duration = families.Duration("deployment_canary_duration_seconds", "From the first traffic of a canary to its end.", "result");
    private readonly Gauge _traffic = families.Gauge("deployment_canary_traffic_percentage", "Traffic of the canary, from 0 to 100; the rest goes to the stable revision.");
    private readonly Gauge _phase = families.Gauge("deployment_canary_phase", "1 for the phase that the canary is in, 0 for all others.", "phase");
    private readonly Gauge _verdict = families.Gauge("deployment_canary_verdict", "1 for the last verdict of each check, 0 for all others.", "check", "verdict");
    private readonly Counter _ticks = families.Counter("deployment_canary_ticks_total", "Looks at the canary, by verdict.", "verdict");
    private readonly Gauge _lastTick = families.Gauge("deployment_canary_last_tick_timestamp_seconds", "When the canary was last looked at, in seconds since 1970.");
    private readonly Gauge _dataAge = families.Gauge("deployment_canary_data_age_seconds", "How old the newest measurement was at the last look.");
    private readonly Counter _apiErrors = families.Counter("deployment_canary_api_errors_total", "Calls that the canary depends on and that failed.", "api", "fault");
    private readonly SampleSeries _samples = new(families);
    private readonly ThresholdSeries _thresholds = new(families);

    public void Began()
    {
        foreach (var verdict in Enum.GetValues<CanaryVerdict>())
        {
            _ticks.WithLabels(LabelValue.Of(verdict)).Publish();
        }
    }

    public void Ended(DeploymentResult result, TimeSpan duration) => _duration.WithLabels(LabelValue.Of(result)).Observe(duration.TotalSeconds);

    public void Traffic(double percentage) => _traffic.Set(percentage);

    public void Entered(CanaryPhase phase) => StateSet.Set(_phase, phase);

    public void JudgedBy(CanaryThresholds thresholds) => _thresholds.Set(thresholds);

    public void ApiFailed(CanaryApi api, ApiFault fault) => _apiErrors.WithLabels(LabelValue.Of(api), LabelValue.Of(fault)).Inc();

    public void Checked(CanaryCheck check)
    {
        foreach (var (name, verdict) in check.Verdicts)
        {
            StateSet.Set(_verdict, verdict, LabelValue.Of(name));
        }

        _samples.Set(RevisionRole.Canary, check.Canary);
        _samples.Set(RevisionRole.Stable, check.Stable);
        SetAge(check.DataAge);
        _ticks.WithLabels(LabelValue.Of(check.Verdict)).Inc();
        _lastTick.Set(Timestamp.Of(clock));
    }

    private void SetAge(TimeSpan? age)
    {
        if (age is { } known)
        {
            _dataAge.Set(known.TotalSeconds);
        }
        else
        {
            _dataAge.Unpublish();
        }
    }
}
