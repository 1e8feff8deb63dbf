using System.Collections.Immutable;

namespace SchemaGate.Engine.Policy;

/// <summary>What a configuration file says.</summary>
public sealed record GateConfiguration
{
    /// <summary>What holds where there is no file.</summary>
    public static GateConfiguration Default { get; } = new();

    /// <summary>What weighs how much, and what is compared.</summary>
    public GatePolicy Policy { get; init; } = GatePolicy.Default;

    /// <summary>The file of accepted findings, from the current folder; null when the file names none.</summary>
    public string? Suppressions { get; init; }

    /// <summary>The services of the repository, in the order of the file.</summary>
    public ImmutableArray<Service> Services { get; init; } = [];

    /// <summary>How the canaries of all services are judged, by the options of <c>schemagate gate</c> without their dashes; each value is one that the command line takes.</summary>
    public ImmutableSortedDictionary<string, string> Canary { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
