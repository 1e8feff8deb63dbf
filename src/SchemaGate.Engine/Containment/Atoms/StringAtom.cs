using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Strings by length, patterns (none of them trivial) and formats (none of them a mere hint).</summary>
internal sealed record StringAtom : Atom
{
    public LengthRange Length { get; init; } = LengthRange.Any;

    public ImmutableArray<string> Patterns { get; init; } = [];

    public ImmutableArray<string> Formats { get; init; } = [];

    public override JsonTypes Types => JsonTypes.String;

    public override bool IsEmpty => Length.IsEmpty;

    /// <summary>True when nothing but the length is asked.</summary>
    public bool IsPlain => Patterns.IsEmpty && Formats.IsEmpty && Residuals.IsEmpty && Excluded.IsEmpty;
}
