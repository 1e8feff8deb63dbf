using SchemaGate.Cli.Inputs;
using SchemaGate.Cli.Measurements;
using SchemaGate.Cli.Pipelines;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Commands;

/// <summary>One run of <c>diff</c>, as asked for.</summary>
internal sealed record DiffSettings
{
    public required DocumentSelection Documents { get; init; }

    public required string Format { get; init; }

    public required IReadOnlyList<ReportTarget> Outputs { get; init; }

    public required Pipeline Pipeline { get; init; }

    /// <summary>What the team decided, and what is wrong with the file that says it.</summary>
    public required ConfigurationReading Configuration { get; init; }

    public GatePolicy Policy => Configuration.Configuration.Policy;

    public required int MaxFindings { get; init; }

    public required bool UseColour { get; init; }

    public required SuppressionSettings Suppressions { get; init; }

    /// <summary>Null when no metrics are asked for.</summary>
    public required MetricsSettings? Metrics { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The command that accepts what fails; null for the same one with <c>--write-suppressions</c>.</summary>
    public string? AcceptCommand { get; init; }
}
