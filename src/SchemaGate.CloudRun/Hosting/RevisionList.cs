using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;
using SchemaGate.CloudRun.Connection;
using Run = Google.Cloud.Run.V2;

namespace SchemaGate.CloudRun.Hosting;

/// <summary>All revisions of a service: Cloud Run keeps at most 1000.</summary>
internal sealed class RevisionList(Run.Revisions.RevisionsClient client, Calls calls, ServiceAddress address)
{
    public async Task<ImmutableDictionary<string, RevisionState>> ReadAsync(CancellationToken cancellation)
    {
        var revisions = ImmutableDictionary.CreateBuilder<string, RevisionState>(StringComparer.Ordinal);
        await foreach (var page in Pages.ReadAsync(PageAsync, page => page.NextPageToken, "ListRevisions", cancellation))
        {
            revisions.AddRange(page.Revisions.Select(revision => KeyValuePair.Create(ServiceAddress.ShortName(revision.Name), StateOf(revision))));
        }

        return revisions.ToImmutable();
    }

    private Task<Run.ListRevisionsResponse> PageAsync(string token, CancellationToken cancellation)
    {
        var request = new Run.ListRevisionsRequest { Parent = address.Name, PageSize = 200, PageToken = token };
        return calls.ReadAsync("ListRevisions", options => client.ListRevisionsAsync(request, options), cancellation);
    }

    private static RevisionState StateOf(Run.Revision revision)
    {
        var ready = revision.Conditions.FirstOrDefault(condition => condition.Type == "Ready");
        var readiness = ReadinessOf(revision, ready);
        return new()
        {
            Readiness = readiness,
            Message = readiness == Readiness.Ready ? null : MessageOf(revision, ready),
            CreateTime = revision.CreateTime?.ToDateTimeOffset() ?? default,
            RequestTimeout = revision.Timeout?.ToTimeSpan(),
        };
    }

    private static Readiness ReadinessOf(Run.Revision revision, Run.Condition? ready) => ready?.State switch
    {
        _ when revision.DeleteTime is not null => Readiness.Failed,
        Run.Condition.Types.State.ConditionSucceeded => Readiness.Ready,
        Run.Condition.Types.State.ConditionFailed => Readiness.Failed,
        _ => Readiness.Pending,
    };

    private static string? MessageOf(Run.Revision revision, Run.Condition? ready) =>
        revision.DeleteTime is not null ? "It is being deleted."
        : ready is { RevisionReason: not Run.Condition.Types.RevisionReason.Undefined and var reason } ? $"{reason}: {ready.Message}"
        : ready?.Message;
}
