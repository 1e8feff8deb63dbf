using Google.Cloud.Run.V2;
using Google.Protobuf.Collections;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>What of a service an update replaces.</summary>
internal static class ServiceMask
{
    private static readonly string[] Writable = ["annotations", "description", "labels", "template", "traffic"];

    /// <summary>The service with the fields of the mask from the request; an absent mask or <c>*</c> replaces every field that can be written.</summary>
    public static Service Apply(Service current, UpdateServiceRequest request)
    {
        var paths = request.UpdateMask?.Paths is { Count: > 0 } given && !given.Contains("*") ? [.. given] : Writable;
        if (paths.FirstOrDefault(path => !Writable.Contains(path)) is { } unknown)
        {
            throw Errors.Invalid($"Update mask path '{unknown}' is not supported; supported are {string.Join(", ", Writable)}.");
        }

        var next = current.Clone();
        foreach (var path in paths)
        {
            Replace(path, next, request.Service.Clone());
        }

        return next;
    }

    private static void Replace(string path, Service next, Service given)
    {
        switch (path)
        {
            case "annotations": Refill(next.Annotations, given.Annotations); break;
            case "labels": Refill(next.Labels, given.Labels); break;
            case "description": next.Description = given.Description; break;
            case "template": next.Template = given.Template ?? throw Errors.Invalid("Violation in UpdateServiceRequest.service.template: it is required."); break;
            default:
                next.Traffic.Clear();
                next.Traffic.Add(given.Traffic);
                break;
        }
    }

    private static void Refill(MapField<string, string> target, MapField<string, string> source)
    {
        target.Clear();
        foreach (var (key, value) in source)
        {
            target[key] = value;
        }
    }
}
