namespace SchemaGate.CloudRun;

/// <summary>Which service.</summary>
/// <param name="Project">Project id.</param>
/// <param name="Region">Such as <c>europe-west1</c>.</param>
/// <param name="Service">Name of the service.</param>
public sealed record ServiceAddress(string Project, string Region, string Service)
{
    internal string Location => $"projects/{Project}/locations/{Region}";

    /// <summary>Full name, as Cloud Run's API uses it.</summary>
    public string Name => $"{Location}/services/{Service}";

    internal string RevisionName(string revision) => $"{Name}/revisions/{revision}";

    /// <summary>The last segment of a name: revisions are known by it.</summary>
    internal static string ShortName(string name) => name[(name.LastIndexOf('/') + 1)..];
}
