namespace SchemaGate.Engine.Documents.Yaml;

/// <summary>Positions in YAML: each key and value of the JSON text remembers where it came from.</summary>
/// <param name="text">The YAML text.</param>
/// <param name="offsets">Byte offsets in the JSON text, ascending.</param>
/// <param name="starts">For each of them, the index of the code unit in the YAML text.</param>
internal sealed class YamlPositions(YamlText text, List<int> offsets, List<int> starts) : IPositions
{
    public Position At(int offset)
    {
        var found = offsets.BinarySearch(offset);
        return text.At(starts[Math.Max(0, found >= 0 ? found : ~found - 1)]);
    }
}
