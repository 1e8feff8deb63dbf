namespace SchemaGate.Engine.Documents.Yaml;

/// <summary>A member of a mapping.</summary>
/// <param name="Key">Index of the key's token.</param>
/// <param name="Value">Index of the value's token.</param>
/// <param name="IsMerged">True when a merge key brought it in.</param>
internal readonly record struct YamlMember(int Key, int Value, bool IsMerged);
