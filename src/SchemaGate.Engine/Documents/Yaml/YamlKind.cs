namespace SchemaGate.Engine.Documents.Yaml;

/// <summary>What a YAML token is.</summary>
internal enum YamlKind : byte
{
    /// <summary>A scalar that is a string whatever it looks like: quoted, a block, or tagged as one.</summary>
    Text,

    /// <summary>A scalar whose type its looks decide.</summary>
    Plain,

    Mapping,
    Sequence,

    /// <summary>Stands for the token that an anchor marked.</summary>
    Alias,
}
