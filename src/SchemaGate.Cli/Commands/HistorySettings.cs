using SchemaGate.Cli.Inputs;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Commands;

/// <summary>One run of <c>history</c>, as asked for.</summary>
internal sealed record HistorySettings
{
    public required string Document { get; init; }

    public required string? Since { get; init; }

    public required int Limit { get; init; }

    public required DateOnly Today { get; init; }

    public required bool IsJson { get; init; }

    /// <summary>What a version of the document may refer to.</summary>
    public required InputOptions Reach { get; init; }

    /// <summary>What the team decided, and what is wrong with the file that says it.</summary>
    public required ConfigurationReading Configuration { get; init; }
}
