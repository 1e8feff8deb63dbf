namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>How many branches of a choice a value must satisfy.</summary>
internal enum ChoiceKind : byte
{
    /// <summary><c>anyOf</c>: at least one.</summary>
    AnyOf,

    /// <summary><c>oneOf</c>: exactly one.</summary>
    OneOf,
}
