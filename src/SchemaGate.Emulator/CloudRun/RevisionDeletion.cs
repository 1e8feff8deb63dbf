using Google.Cloud.Run.V2;
using Google.LongRunning;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>The deletion of a revision, which Cloud Run refuses while it can get requests, is the latest or the only one.</summary>
internal static class RevisionDeletion
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(1);

    public static Operation Run(Cloud cloud, DeleteRevisionRequest request, DateTimeOffset now)
    {
        var id = ResourceNames.IdOf(request.Name);
        var revision = cloud.Find(id) ?? throw Errors.NotFound("REVISION", id, cloud.Names);
        if (request.Etag.Length > 0 && request.Etag != revision.Etag)
        {
            throw Errors.Conflict(id, request.Etag, revision.Etag);
        }

        if (ObstacleOf(cloud, revision, id) is { } obstacle)
        {
            throw Errors.Of(Code.FailedPrecondition, $"Revision '{id}' cannot be deleted because it is {obstacle}.");
        }

        return request.ValidateOnly ? cloud.Operations.Finished(revision) : Carry(cloud, revision, now);
    }

    private static string? ObstacleOf(Cloud cloud, Revision revision, string id)
    {
        var targets = cloud.Service.TrafficStatuses.Select(status => (status.Revision, status.Percent))
            .Concat(TrafficRules.StatusesOf(cloud.Service, cloud.HttpAddress).Select(status => (status.Revision, status.Percent)))
            .Where(target => target.Revision == id)
            .ToList();
        return cloud.Revisions.Count == 1 ? "the only revision of the service"
            : targets.Exists(target => target.Percent > 0) ? "serving traffic"
            : targets.Count > 0 ? "reachable by a tag"
            : revision.Name == cloud.Service.LatestCreatedRevision ? "the latest revision of the service"
            : null;
    }

    private static Operation Carry(Cloud cloud, Revision revision, DateTimeOffset now)
    {
        revision.DeleteTime = now.ToTimestamp();
        revision.Reconciling = true;
        var operation = cloud.Operations.Begin(revision);
        cloud.Schedule(now + Duration, _ =>
        {
            cloud.Revisions.Remove(revision);
            OperationBook.End(operation, null, revision);
        });
        return operation.Clone();
    }
}
