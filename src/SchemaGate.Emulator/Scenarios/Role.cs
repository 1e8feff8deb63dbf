using System.Collections.Immutable;

namespace SchemaGate.Emulator.Scenarios;

/// <summary>How a revision behaves over time.</summary>
public sealed record Role
{
    /// <summary>False when its container never starts.</summary>
    public bool Starts { get; init; } = true;

    /// <summary>The HTTP status that it answers at its address.</summary>
    public int HttpStatus { get; init; } = 200;

    /// <summary>How long a request may take before the platform ends it.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>After this long the phases begin anew; null when the last phase lasts.</summary>
    public TimeSpan? Repeat { get; init; }

    /// <summary>At least one, by ascending <see cref="Phase.From"/>, the first from zero.</summary>
    public ImmutableArray<Phase> Phases { get; init; } = [new()];

    /// <summary>What holds this long after the first shift of traffic; before it, the first phase.</summary>
    public Phase At(TimeSpan sinceShift)
    {
        var time = Repeat is { } repeat && sinceShift > TimeSpan.Zero ? TimeSpan.FromTicks(sinceShift.Ticks % repeat.Ticks) : sinceShift;
        return Phases.LastOrDefault(phase => phase.From <= time) ?? Phases[0];
    }
}
