using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Numbers in an interval, all or the multiples of <see cref="Step"/>; then the ends are multiples too and belong to it.</summary>
internal sealed record NumberAtom : Atom
{
    public NumberBound? Minimum { get; init; }

    public NumberBound? Maximum { get; init; }

    /// <summary>1 for integers; null for all numbers.</summary>
    public ExactNumber? Step { get; init; }

    /// <summary>Binary digits of precision that a format of floating point demands; null for none.</summary>
    public int? Precision { get; init; }

    /// <summary>Formats that cannot be checked.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    public override JsonTypes Types => Step is { IsInteger: true } ? JsonTypes.Integer : JsonTypes.Number;

    public override bool IsEmpty => Minimum is { } low && Maximum is { } high
        && (low.Value > high.Value || (low.Value == high.Value && (low.IsExclusive || high.IsExclusive)));

    /// <summary>The same numbers with ends that belong to them; null when the arithmetic is out of reach.</summary>
    public NumberAtom? Normalised()
    {
        if (Step is not { } step)
        {
            return this;
        }

        var (low, high) = (Inner(Minimum, step, true), Inner(Maximum, step, false));
        return (Minimum is not null && low is null) || (Maximum is not null && high is null) ? null : this with { Minimum = low, Maximum = high };
    }

    private static NumberBound? Inner(NumberBound? bound, ExactNumber step, bool isLow)
    {
        if (bound is not { } end)
        {
            return null;
        }

        var near = isLow ? end.Value.CeilingTo(step) : end.Value.FloorTo(step);
        if (near == end.Value && end.IsExclusive)
        {
            near = isLow ? ExactNumber.Add(end.Value, step) : ExactNumber.Subtract(end.Value, step);
        }

        return near is { } value ? new NumberBound(value, false) : null;
    }
}
