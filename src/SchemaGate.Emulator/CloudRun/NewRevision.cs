using Google.Cloud.Run.V2;
using Google.Rpc;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>Which revision an update creates.</summary>
internal static class NewRevision
{
    /// <returns>Null when the template did not change.</returns>
    public static string? NameOf(Cloud cloud, Service next)
    {
        if (next.Template.Equals(cloud.Service.Template))
        {
            return null;
        }

        var id = next.Template.Revision;
        if (id.Length == 0)
        {
            return $"{cloud.Names.ServiceId}-{cloud.Revisions.Count + 1:d5}-{Suffix(cloud.Revisions.Count)}";
        }

        return !id.StartsWith(cloud.Names.ServiceId + "-", StringComparison.Ordinal)
            ? throw Errors.Invalid($"Violation in UpdateServiceRequest.service.template.revision: '{id}' must start with '{cloud.Names.ServiceId}-'.")
            : cloud.Find(id) is null ? id
            : throw Errors.Of(Code.AlreadyExists, $"Revision named '{id}' with different configuration already exists.");
    }

    private static string Suffix(int number) => string.Concat(Enumerable.Range(0, 3).Select(place => (char)('a' + (((number * 7) + (place * 11) + 6) % 26))));
}
