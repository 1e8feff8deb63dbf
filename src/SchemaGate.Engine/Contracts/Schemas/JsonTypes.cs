namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// A set of JSON types. Numbers are split into <see cref="Integer"/> and <see cref="Fraction"/> so that
/// "integer is contained in number" is a subset of flags (JSON Schema 2020-12, section 6.1.1: 1.0 is an integer).
/// </summary>
[Flags]
internal enum JsonTypes : byte
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Fraction = 8,
    Number = Integer | Fraction,
    String = 16,
    Array = 32,
    Object = 64,
    All = Null | Boolean | Number | String | Array | Object,
}
