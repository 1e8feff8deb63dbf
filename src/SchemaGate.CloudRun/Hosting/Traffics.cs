using System.Collections.Immutable;
using SchemaGate.Canary.Hosting;
using Run = Google.Cloud.Run.V2;

namespace SchemaGate.CloudRun.Hosting;

/// <summary>Traffic targets of the core and of the API.</summary>
internal static class Traffics
{
    public static Run.TrafficTarget ToApi(TrafficTarget target) => new()
    {
        Type = target.Revision is null ? Run.TrafficTargetAllocationType.Latest : Run.TrafficTargetAllocationType.Revision,
        Revision = target.Revision ?? "",
        Percent = target.Percent,
        Tag = target.Tag ?? "",
    };

    public static TrafficTarget FromApi(Run.TrafficTarget target) =>
        new(RevisionOf(target.Type, target.Revision), target.Percent, OrNull(target.Tag));

    // What a target of the latest revision is served by is in the status, where the API tells it.
    public static TrafficTarget FromApi(Run.TrafficTargetStatus status) => new(
        status.Revision.Length > 0 ? ServiceAddress.ShortName(status.Revision) : null,
        status.Percent,
        OrNull(status.Tag),
        Uri.TryCreate(status.Uri, UriKind.Absolute, out var address) ? address : null);

    /// <summary>Refuses what would not mean what it says: an empty list would send everything to the latest revision.</summary>
    public static ImmutableArray<TrafficTarget> Checked(ImmutableArray<TrafficTarget> traffic) => traffic.Sum(target => target.Percent) == 100
        ? traffic
        : throw new PlatformException(FaultKind.InvalidRequest, $"Traffic must sum to 100 percent, not {traffic.Sum(target => target.Percent)}.");

    /// <summary>Everything to stable, the new revision under its tag, and every other tag as it was.</summary>
    public static IEnumerable<TrafficTarget> ForDeployment(RevisionDeployment deployment, ImmutableArray<TrafficTarget> before)
    {
        var tags = before.Where(target => target.Tag is not null && target.Tag != deployment.Tag).Select(target => target with { Percent = 0, Address = null });
        return [new(deployment.Stable, 100), .. tags, new(deployment.Revision, 0, deployment.Tag)];
    }

    private static string? RevisionOf(Run.TrafficTargetAllocationType type, string revision) =>
        type == Run.TrafficTargetAllocationType.Latest || revision.Length == 0 ? null : ServiceAddress.ShortName(revision);

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
