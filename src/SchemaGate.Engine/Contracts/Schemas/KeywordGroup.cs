namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Keywords that are merged together; a group that is absent costs nothing.</summary>
[Flags]
internal enum KeywordGroup
{
    None = 0,
    Values = 1,
    Numbers = 1 << 1,
    Strings = 1 << 2,
    Arrays = 1 << 3,
    Objects = 1 << 4,
    Logic = 1 << 5,
    Unevaluated = 1 << 6,
    Said = 1 << 7,
}
