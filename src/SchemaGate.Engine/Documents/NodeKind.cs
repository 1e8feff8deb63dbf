namespace SchemaGate.Engine.Documents;

/// <summary>The JSON type of a token. <see cref="Key"/> tokens are never handed out as values.</summary>
internal enum NodeKind : byte
{
    None,
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
    Key,
}
