using Google.Cloud.Run.V2;
using Google.LongRunning;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using static Google.Cloud.Run.V2.Condition.Types;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>Makes what is served follow what was asked for.</summary>
internal static class Reconciler
{
    /// <summary>Ends an update. One that a later update overtook ends without a word: who started it must look at what is served.</summary>
    public static void End(Cloud cloud, Operation operation, long generation, DateTimeOffset now)
    {
        if (cloud.Service.Generation == generation)
        {
            Finish(cloud, now);
        }

        var failed = cloud.Service.TerminalCondition.State == State.ConditionFailed;
        OperationBook.End(operation, failed ? ErrorOf(cloud) : null, cloud.Service);
    }

    /// <summary>Serves what was asked for, or says why not and leaves what is served as it is.</summary>
    public static void Finish(Cloud cloud, DateTimeOffset now)
    {
        var service = cloud.Service;
        var error = ErrorOf(cloud);
        service.Reconciling = false;
        service.TerminalCondition = new()
        {
            Type = "Ready",
            State = error is null ? State.ConditionSucceeded : State.ConditionFailed,
            Message = error?.Message ?? "",
            LastTransitionTime = now.ToTimestamp(),
        };
        service.ObservedGeneration = service.Generation;
        if (error is null)
        {
            Serve(cloud, now);
        }
    }

    private static void Serve(Cloud cloud, DateTimeOffset now)
    {
        cloud.Service.TrafficStatuses.Clear();
        cloud.Service.TrafficStatuses.Add(TrafficRules.StatusesOf(cloud.Service, cloud.HttpAddress));
        cloud.History.Add(now, [.. cloud.Service.TrafficStatuses.Select(status => new TrafficShare(status.Revision, status.Percent, status.Tag))], cloud.Stable);
    }

    private static Status? ErrorOf(Cloud cloud) => TrafficRules.StatusesOf(cloud.Service, cloud.HttpAddress)
        .Select(status => ErrorOf(cloud, status.Revision))
        .FirstOrDefault(error => error is not null) ?? ErrorOfNewest(cloud);

    private static Status? ErrorOf(Cloud cloud, string id) => cloud.Find(id) switch
    {
        null => new() { Code = (int)Code.Internal, Message = $"Revision '{id}' does not exist or is deleted. Update all traffic to route to currently available revisions." },
        var revision when RevisionBirth.IsReady(revision) => null,
        var revision => new() { Code = (int)Code.FailedPrecondition, Message = $"Revision '{id}' is not ready and cannot serve traffic. {revision.Conditions[0].Message}".TrimEnd() },
    };

    // All to the latest Ready one would hide that the newest one never became Ready.
    private static Status? ErrorOfNewest(Cloud cloud) =>
        cloud.Service.Traffic.Count == 0 || cloud.Service.Traffic.Any(target => target.Type == TrafficTargetAllocationType.Latest)
            ? ErrorOf(cloud, ResourceNames.IdOf(cloud.Service.LatestCreatedRevision))
            : null;
}
