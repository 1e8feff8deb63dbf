using System.Collections.Immutable;

namespace SchemaGate.Engine.Policy;

/// <summary>A service of the repository.</summary>
/// <param name="Name">Unique in the configuration.</param>
/// <param name="Place">Where the configuration lists it.</param>
public sealed record Service(string Name, Place Place)
{
    /// <summary>Patterns of the source files that the service is built from, from the current folder.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>The documents that describe its API.</summary>
    public ImmutableArray<ServiceDocument> Documents { get; init; } = [];

    /// <summary>Where it runs; null when the configuration does not say.</summary>
    public CloudRunService? CloudRun { get; init; }

    /// <summary>How its canaries are judged, where that differs from all services, by the options of <c>schemagate gate</c> without their dashes; each value is one that the command line takes.</summary>
    public ImmutableSortedDictionary<string, string> Canary { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
