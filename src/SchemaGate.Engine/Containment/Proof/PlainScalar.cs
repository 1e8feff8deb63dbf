using System.Collections.Immutable;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>Tells at a glance, before anything is merged, most of the schemas that surely accept something: a scalar type without limits.</summary>
internal static class PlainScalar
{
    private const KeywordGroup Harmless = KeywordGroup.Values | KeywordGroup.Strings | KeywordGroup.Numbers | KeywordGroup.Said;

    private static readonly ImmutableArray<Keyword> Limits =
    [
        Keyword.Enum, Keyword.Const, Keyword.Pattern, Keyword.MinLength, Keyword.MaxLength,
        Keyword.Minimum, Keyword.Maximum, Keyword.ExclusiveMinimum, Keyword.ExclusiveMaximum, Keyword.MultipleOf,
    ];

    public static bool Is(FlatSchema flat) =>
        flat is { Never: null, Objects: [var only] }
        && IsScalar(only[Keyword.Type])
        && (KeywordGroups.In(flat.Objects) & ~Harmless) == 0
        && !Limits.Any(limit => only[limit].Exists);

    private static bool IsScalar(Node type) =>
        type.Raw.SequenceEqual("string"u8) || type.Raw.SequenceEqual("integer"u8) || type.Raw.SequenceEqual("number"u8) || type.Raw.SequenceEqual("boolean"u8);
}
