using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Emulator;

/// <summary>What the emulator starts with.</summary>
public sealed record EmulatorOptions
{
    /// <summary>Port of the gRPC services on loopback; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>Port where the revisions answer over HTTP, on loopback; 0 takes any free one.</summary>
    public int HttpPort { get; init; }

    /// <summary>How the service and its revisions behave.</summary>
    public Scenario Scenario { get; init; } = Scenario.Named("healthy");

    /// <summary>How much faster than <see cref="TimeProvider"/> the emulator's clock runs: at 60 a minute passes in a second.</summary>
    public double Speed { get; init; } = 1;

    /// <summary>The clock behind the emulator's clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    public string Project { get; init; } = "demo";

    public string Region { get; init; } = "europe-west1";

    public string Service { get; init; } = "orders";

    /// <summary>Short name of the revision that serves all traffic at first; null for the service's name followed by <c>-00001-abc</c>.</summary>
    public string? StableRevision { get; init; }

    /// <summary>Short name of the revision that exists and has no traffic yet; null for the service's name followed by <c>-00002-def</c>, empty for none.</summary>
    public string? CanaryRevision { get; init; }

    /// <summary>Start of the pseudo-random requests: the same seed and the same calls give the same data.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Most items, and points of time series, in one page of an answer.</summary>
    public int MaxPageSize { get; init; } = 100_000;

    /// <summary>Path under which a revision serves its OpenAPI document.</summary>
    public string DocumentPath { get; init; } = "/openapi/v1.json";

    /// <summary>The OpenAPI document (JSON) that the stable revision serves; null for a small sample.</summary>
    public string? StableDocument { get; init; }

    /// <summary>The OpenAPI document (JSON) that every other revision serves; null for a small sample.</summary>
    public string? CanaryDocument { get; init; }

    internal string Stable => StableRevision ?? Service + "-00001-abc";

    internal string Canary => CanaryRevision ?? Service + "-00002-def";
}
