using SchemaGate.Canary.Hosting;
using Run = Google.Cloud.Run.V2;

namespace SchemaGate.CloudRun.Hosting;

/// <summary>The template of the revision to deploy.</summary>
internal static class Templates
{
    /// <summary>The service's template with another image and a name; everything else, also what this program does not know, stays.</summary>
    /// <exception cref="PlatformException">It is not clear which of several containers gets the image.</exception>
    public static Run.RevisionTemplate With(Run.RevisionTemplate template, RevisionDeployment deployment)
    {
        var next = template.Clone();
        next.Revision = deployment.Revision;
        ServingContainer(next).Image = deployment.Image;
        return next;
    }

    // Of several containers, one takes the requests: the one with a port.
    private static Run.Container ServingContainer(Run.RevisionTemplate template)
    {
        var candidates = template.Containers.Count == 1 ? [.. template.Containers] : template.Containers.Where(container => container.Ports.Count > 0).ToList();
        return candidates is [var container]
            ? container
            : throw new PlatformException(FaultKind.InvalidRequest, $"The service has {template.Containers.Count} containers, and {candidates.Count} of them have a port: deploy the revision yourself with no traffic, and name it.");
    }
}
