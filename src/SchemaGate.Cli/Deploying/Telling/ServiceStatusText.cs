using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>Where a service and its rollout stand, for people, and what to do next.</summary>
internal static class ServiceStatusText
{
    public static IEnumerable<string> Of(ServiceStatus status) => [.. Service(status), .. Rollout(status), .. Remembered(status), .. Next(status)];

    /// <summary>Where its rollout stands, in a few words.</summary>
    public static string StateOf(ServiceStatus status, RolloutMark mark) => status.Standing switch
    {
        RolloutStanding.Running => $"run by {mark.Owner}, whose lease lasts until {mark.LeaseUntil:u}",
        RolloutStanding.Waiting => $"waiting for `canary monitor` since {mark.Held?.At:u}; no process runs it",
        RolloutStanding.Held => $"held by {HolderOf(mark.Held!)}; no process runs it",
        _ => $"left behind by {mark.Owner}, which is gone: its lease ran out at {mark.LeaseUntil:u}",
    };

    private static IEnumerable<string> Service(ServiceStatus status)
    {
        var (address, state) = (status.Address, status.State);
        yield return $"{address.Service} ({address.Project}, {address.Region}){(state.IsReconciling ? ", reconciling" : "")}";
        foreach (var target in state.Serving)
        {
            var revision = target.Revision ?? state.LatestReady ?? "latest";
            yield return $"  {target.Percent,3} %  {revision}{(target.Tag is null ? "" : $"  tag {target.Tag}")}{(state.IsReady(revision) ? "" : "  NOT READY")}";
        }
    }

    private static IEnumerable<string> Rollout(ServiceStatus status)
    {
        if (status.Mark is not { } mark)
        {
            yield return "  no rollout is running";
            yield break;
        }

        yield return $"  rollout {mark.RolloutId}: {mark.Canary} against {mark.Stable}, since {mark.Started:u}";
        yield return $"  state: {StateOf(status, mark)}";
        yield return $"  step:  {StepOf(mark, status.State)}";
    }

    private static string HolderOf(RolloutHold held) =>
        $"{held.By ?? "the run itself"} since {held.At:u} ({ReasonWords.Of(held.Reason)}){(held.Explanation.Length == 0 ? "" : $": {held.Explanation.TrimEnd('.')}")}";

    private static string StepOf(RolloutMark mark, ServiceState state) => mark.Step is { } step
        ? $"{step + 1}, the canary has {state.ServedPercent(mark.Canary)} % of the traffic{(mark.WindowStart is { } start ? $", judged by what was measured since {start:u}" : "")}"
        : "none yet, the canary has no traffic";

    private static IEnumerable<string> Remembered(ServiceStatus status)
    {
        if (status.Last is { } last)
        {
            yield return $"  last: {last.RolloutId} {last.End}: {last.Explanation}";
        }

        if (status.Pending is { IsEmpty: false } pending)
        {
            yield return $"  to be deleted by the next rollout: {string.Join(", ", pending)}";
        }

        if (status.IsTemplateRolledBack)
        {
            yield return $"  the service's template is that of {status.State.LatestCreated}, which was rolled back: deploy a good image before changing other settings";
        }
    }

    private static IEnumerable<string> Next(ServiceStatus status) => NextCommand.For(status) is { } next ? [$"  Next: {next}"] : [];
}
