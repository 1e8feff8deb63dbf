using System.Collections.Immutable;

namespace SchemaGate.Emulator.Scenarios;

/// <summary>How the emulated service behaves: its requests, what its revisions answer, and what goes wrong in between.</summary>
public sealed record Scenario
{
    /// <summary>One sentence that says what happens.</summary>
    public string Description { get; init; } = "";

    /// <summary>Requests that clients send to the service in a minute.</summary>
    public double RequestsPerMinute { get; init; } = 600;

    /// <summary>The delay that the metric's descriptor states.</summary>
    public TimeSpan IngestDelay { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>The delay until a minute's data can really be read.</summary>
    public TimeSpan VisibleAfter { get; init; } = TimeSpan.FromSeconds(150);

    /// <summary>How long the platform takes to make traffic follow an update.</summary>
    public TimeSpan ReconcileTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a new revision takes to become Ready, or to fail.</summary>
    public TimeSpan ReadyAfter { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The revision that serves at first.</summary>
    public Role Stable { get; init; } = new();

    /// <summary>Every other revision.</summary>
    public Role Canary { get; init; } = new();

    public ImmutableArray<Fault> Faults { get; init; } = [];

    /// <summary>The names of the scenarios that come along, in order.</summary>
    public static ImmutableArray<string> Names => ScenarioLibrary.Names;

    /// <summary>One of the scenarios that come along.</summary>
    /// <exception cref="ScenarioException">There is none of this name.</exception>
    public static Scenario Named(string name) => ScenarioLibrary.Read(name);

    /// <summary>A scenario from a file of the user.</summary>
    /// <exception cref="ScenarioException">A slip in it, in one sentence with line and column.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Scenario Load(string path) => ScenarioReader.Read(File.ReadAllText(path), path);

    /// <summary>A scenario from text.</summary>
    /// <param name="yaml">The content.</param>
    /// <param name="name">What a message calls it.</param>
    /// <exception cref="ScenarioException">A slip in it, in one sentence with line and column.</exception>
    public static Scenario Parse(string yaml, string name) => ScenarioReader.Read(yaml, name);
}
