using Google.Cloud.Run.V2;
using Google.Protobuf.WellKnownTypes;
using static Google.Cloud.Run.V2.Condition.Types;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>How a revision comes to be: created, and after a while Ready or failed.</summary>
internal static class RevisionBirth
{
    private const string Failure =
        "The user-provided container failed to start and listen on the port defined provided by the PORT=8080 environment variable within the allocated timeout.";

    public static void Create(Cloud cloud, string id, RevisionTemplate template, DateTimeOffset now)
    {
        cloud.Revisions.Add(new()
        {
            Name = cloud.Names.Revision(id),
            Uid = $"5e7ce0de-0000-4000-9000-{cloud.Revisions.Count + 1:d12}",
            Generation = 1,
            Service = cloud.Names.ServiceId,
            CreateTime = now.ToTimestamp(),
            UpdateTime = now.ToTimestamp(),
            Labels = { template.Labels },
            Annotations = { template.Annotations },
            Containers = { template.Containers },
            ServiceAccount = template.ServiceAccount,
            Timeout = template.Timeout ?? cloud.RoleOf(id).RequestTimeout.ToDuration(),
            Reconciling = true,
            Conditions = { Ready(State.ConditionReconciling, "", now) },
            Etag = cloud.NextEtag(now),
        });
        cloud.Service.LatestCreatedRevision = cloud.Names.Revision(id);
    }

    /// <summary>Ends the time in which it was not known whether the revision starts.</summary>
    public static void Decide(Cloud cloud, string id, DateTimeOffset now)
    {
        if (cloud.Find(id) is not { Reconciling: true } revision)
        {
            return;
        }

        var starts = cloud.RoleOf(id).Starts;
        revision.Reconciling = false;
        revision.ObservedGeneration = revision.Generation;
        revision.UpdateTime = now.ToTimestamp();
        revision.Conditions[0] = starts ? Ready(State.ConditionSucceeded, "", now) : Ready(State.ConditionFailed, Failure, now);
        cloud.Service.LatestReadyRevision = starts ? revision.Name : cloud.Service.LatestReadyRevision;
    }

    public static bool IsReady(Revision revision) => revision.Conditions[0].State == State.ConditionSucceeded;

    private static Condition Ready(State state, string message, DateTimeOffset now)
    {
        var condition = new Condition { Type = "Ready", State = state, Message = message, LastTransitionTime = now.ToTimestamp() };
        if (state == State.ConditionFailed)
        {
            condition.RevisionReason = RevisionReason.HealthCheckContainerError;
        }

        return condition;
    }
}
