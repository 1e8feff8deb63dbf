using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Rollouts.Events;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>Cloud Logging's severities.</summary>
internal static class LogSeverity
{
    public const string Info = "INFO";
    public const string Notice = "NOTICE";
    public const string Warning = "WARNING";
    public const string Error = "ERROR";
    public const string Critical = "CRITICAL";

    public static string Of(Rollout rollout, RolloutEvent happened) => happened switch
    {
        RollbackFailed => Critical,
        RollbackBegan or Refused => Error,
        Held when rollout.Reason == Reason.GoalReached => Notice,
        Checked { Assessment.Verdict: Verdict.Pass } => Info,
        Checked or Held or Superseded or Warned or MeasurementFailed or PlatformFaulted or SmokeCheckFailed or CleanUpFaulted or SweepEnded => Warning,
        ShiftBegan or Shifted or PromotionBegan or Promoted or RolledBack => Notice,
        _ => Info,
    };
}
