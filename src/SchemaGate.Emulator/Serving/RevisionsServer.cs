using Google.Cloud.Run.V2;
using Google.LongRunning;
using Grpc.Core;
using SchemaGate.Emulator.CloudRun;

namespace SchemaGate.Emulator.Serving;

/// <summary>Cloud Run's Revisions, newest first.</summary>
internal sealed class RevisionsServer(Backend backend) : Revisions.RevisionsBase
{
    public override Task<Revision> GetRevision(GetRevisionRequest request, ServerCallContext context) => Task.FromResult(backend.Use((cloud, _) =>
    {
        Access.RequireRevision(cloud.Names, request.Name, "run.revisions.get");
        var id = ResourceNames.IdOf(request.Name);
        return (cloud.Find(id) ?? throw Errors.NotFound("REVISION", id, cloud.Names)).Clone();
    }));

    public override Task<ListRevisionsResponse> ListRevisions(ListRevisionsRequest request, ServerCallContext context) => Task.FromResult(backend.Use((cloud, _) =>
    {
        Access.RequireService(cloud.Names, request.Parent, "run.revisions.list");
        var newestFirst = cloud.Revisions.AsEnumerable().Reverse().ToList();
        var page = Page<Revision>.Of(newestFirst, request.PageSize, backend.Options.MaxPageSize, request.PageToken, request.Parent);
        return new ListRevisionsResponse { Revisions = { page.Items.Select(revision => revision.Clone()) }, NextPageToken = page.NextToken };
    }));

    public override Task<Operation> DeleteRevision(DeleteRevisionRequest request, ServerCallContext context) => Task.FromResult(backend.Use((cloud, now) =>
    {
        Access.RequireRevision(cloud.Names, request.Name, "run.revisions.delete");
        return RevisionDeletion.Run(cloud, request, now);
    }));
}
