namespace SchemaGate.Emulator.CloudRun;

/// <summary>The full names of the one service and what belongs to it.</summary>
internal sealed class ResourceNames(string project, string region, string service)
{
    public string Project { get; } = project;

    public string Region { get; } = region;

    public string ServiceId { get; } = service;

    public string Location { get; } = $"projects/{project}/locations/{region}";

    public string Service => $"{Location}/services/{ServiceId}";

    public string Revision(string id) => $"{Service}/revisions/{id}";

    public string Operation(int number) => $"{Location}/operations/{ServiceId}-{number:d6}";

    /// <summary>The last segment of a name.</summary>
    public static string IdOf(string name) => name[(name.LastIndexOf('/') + 1)..];
}
