using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;
using Run = Google.Cloud.Run.V2;

namespace SchemaGate.CloudRun.Hosting;

/// <summary>What the API says about a service, as the core wants to know it.</summary>
internal static class ServiceStates
{
    public static ServiceState Of(Run.Service service, ImmutableDictionary<string, RevisionState> revisions) => new()
    {
        Etag = service.Etag,
        UpdateTime = service.UpdateTime?.ToDateTimeOffset() ?? default,
        IsReconciling = service.Reconciling,
        Traffic = [.. AskedFor(service)],
        Serving = [.. service.TrafficStatuses.Select(Traffics.FromApi)],
        Revisions = revisions,
        LatestReady = NameOrNull(service.LatestReadyRevision),
        LatestCreated = NameOrNull(service.LatestCreatedRevision),
        Annotations = service.Annotations.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Failure = FailureOf(service),
    };

    // No targets at all are everything to the latest Ready revision.
    private static IEnumerable<TrafficTarget> AskedFor(Run.Service service) =>
        service.Traffic.Count == 0 ? [new(null, 100)] : service.Traffic.Select(Traffics.FromApi);

    private static string? FailureOf(Run.Service service) =>
        !service.Reconciling && service.TerminalCondition is { State: Run.Condition.Types.State.ConditionFailed } condition
            ? condition.Message.Length > 0 ? condition.Message : "Cloud Run does not say why."
            : null;

    private static string? NameOrNull(string name) => name.Length == 0 ? null : ServiceAddress.ShortName(name);
}
