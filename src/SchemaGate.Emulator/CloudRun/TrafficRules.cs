using Google.Cloud.Run.V2;
using Allocation = Google.Cloud.Run.V2.TrafficTargetAllocationType;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>What traffic may be asked for, and what it means.</summary>
internal static class TrafficRules
{
    /// <summary>Refuses what can never be served. An empty list is all to the latest Ready revision.</summary>
    public static void Require(IReadOnlyCollection<TrafficTarget> traffic)
    {
        var slip = traffic.Select(SlipOf).FirstOrDefault(found => found is not null) ?? SlipOfAll(traffic);
        if (slip is not null)
        {
            throw Errors.Invalid("Violation in UpdateServiceRequest.service.traffic: " + slip);
        }
    }

    /// <summary>What is served when everything it names is Ready.</summary>
    public static IEnumerable<TrafficTargetStatus> StatusesOf(Service service, Uri address) =>
        (service.Traffic.Count > 0 ? service.Traffic : [new TrafficTarget { Type = Allocation.Latest, Percent = 100 }]).Select(target => new TrafficTargetStatus
        {
            Type = target.Type,
            Revision = target.Type == Allocation.Latest ? ResourceNames.IdOf(service.LatestReadyRevision) : target.Revision,
            Percent = target.Percent,
            Tag = target.Tag,
            Uri = target.Tag.Length > 0 ? new Uri(address, "tags/" + target.Tag).AbsoluteUri : "",
        });

    private static string? SlipOf(TrafficTarget target) => target switch
    {
        { Percent: < 0 or > 100 } => $"percent {target.Percent} must be between 0 and 100.",
        { Type: Allocation.Latest, Revision.Length: > 0 } => "a target of type LATEST must not name a revision.",
        { Type: Allocation.Revision, Revision.Length: 0 } => "a target of type REVISION must name a revision.",
        { Type: not (Allocation.Latest or Allocation.Revision) } => "type must be set.",
        { Tag.Length: > 46 } => $"tag '{target.Tag}' is longer than 46 characters.",
        _ when !target.Tag.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') =>
            $"tag '{target.Tag}' must consist of lower case letters, digits and hyphens.",
        _ => null,
    };

    private static string? SlipOfAll(IReadOnlyCollection<TrafficTarget> traffic)
    {
        var twice = traffic.Where(target => target.Tag.Length > 0).GroupBy(target => target.Tag).FirstOrDefault(group => group.Count() > 1);
        return twice is not null ? $"tag '{twice.Key}' is used twice."
            : traffic.Count > 0 && traffic.Sum(target => target.Percent) is not 100 and var sum ? $"percentages must sum to 100, not {sum}."
            : null;
    }
}
