using Google.Cloud.Run.V2;
using Google.LongRunning;
using Google.Protobuf.WellKnownTypes;
using static Google.Cloud.Run.V2.Condition.Types;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>An update of the service.</summary>
internal static class ServiceChange
{
    public static Operation Run(Cloud cloud, UpdateServiceRequest request, DateTimeOffset now)
    {
        if (request.Service.Etag.Length > 0 && request.Service.Etag != cloud.Service.Etag)
        {
            throw Errors.Conflict(cloud.Names.ServiceId, request.Service.Etag, cloud.Service.Etag);
        }

        var next = ServiceMask.Apply(cloud.Service, request);
        TrafficRules.Require(next.Traffic);
        var revision = NewRevision.NameOf(cloud, next);
        return request.ValidateOnly ? cloud.Operations.Finished(next) : Carry(cloud, next, revision, now);
    }

    /// <summary>Marks a service as written.</summary>
    public static void Touch(Cloud cloud, Service service, DateTimeOffset now)
    {
        service.Generation++;
        service.UpdateTime = now.ToTimestamp();
        service.LastModifier = service.Creator;
        service.Etag = cloud.NextEtag(now);
        service.Reconciling = true;
        service.TerminalCondition = new() { Type = "Ready", State = State.ConditionReconciling, LastTransitionTime = now.ToTimestamp() };
    }

    private static Operation Carry(Cloud cloud, Service next, string? revision, DateTimeOffset now)
    {
        Touch(cloud, next, now);
        cloud.Service = next;
        var due = now + cloud.Scenario.ReconcileTime;
        if (revision is not null)
        {
            RevisionBirth.Create(cloud, revision, next.Template, now);
            cloud.Schedule(now + cloud.Scenario.ReadyAfter, time => RevisionBirth.Decide(cloud, revision, time));
            due += cloud.Scenario.ReadyAfter;
        }

        var (operation, generation) = (cloud.Operations.Begin(next), next.Generation);
        cloud.Schedule(due, time => Reconciler.End(cloud, operation, generation, time));
        return operation.Clone();
    }
}
