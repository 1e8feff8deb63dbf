namespace SchemaGate.Engine.Comparison;

/// <summary>How what the new contract accepts relates to what the old one accepted.</summary>
internal enum Relation : byte
{
    /// <summary>Fewer values, or something a client could use is gone.</summary>
    Narrowed,

    /// <summary>More values, or something new a client may meet.</summary>
    Widened,

    /// <summary>Some values are gone and some are new.</summary>
    Incomparable,

    /// <summary>Nothing that is accepted changed; what is said about it did.</summary>
    Annotation,
}
