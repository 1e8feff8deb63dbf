namespace SchemaGate.Engine.Documents.Yaml;

/// <summary>One node of a YAML document, in reading order; the children of a mapping or sequence follow it.</summary>
/// <param name="Kind">What the node is.</param>
/// <param name="Start">Where it starts: index of a UTF-16 code unit in the text.</param>
/// <param name="End">For a mapping or sequence the index after its last token; for an alias the index of the token that it stands for; otherwise the index after itself.</param>
/// <param name="Value">The text of a scalar.</param>
internal readonly record struct YamlToken(YamlKind Kind, int Start, int End, string Value = "");
