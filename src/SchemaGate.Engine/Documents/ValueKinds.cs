namespace SchemaGate.Engine.Documents;

/// <summary>A set of JSON kinds that a place allows.</summary>
[Flags]
internal enum ValueKinds : byte
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Number = 8,
    Boolean = 16,
    Null = 32,
    Any = Object | Array | String | Number | Boolean | Null,
}
