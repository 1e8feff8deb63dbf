namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>The names that several schemas have by <c>$dynamicAnchor</c>: what a <c>$dynamicRef</c> to one means depends on the way to it.</summary>
internal sealed class DynamicAnchors
{
    /// <summary>Far more than templates have parameters; the bits of a number.</summary>
    public const int MostNames = 64;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _names = [];
    private readonly Dictionary<(int Document, int Resource), List<(int Name, int Target)>> _byResource = [];

    /// <summary>How many names there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>Adds a name with the schemas that have it; false when one resource gives it to two, so that it does not tell which is meant.</summary>
    public bool TryAdd(string name, IReadOnlyCollection<Landing> schemas, TargetTable targets)
    {
        if (schemas.DistinctBy(ResourceOf).Count() < schemas.Count)
        {
            return false;
        }

        var number = _numbers[name] = _numbers.Count;
        foreach (var schema in schemas)
        {
            var (resource, target) = (ResourceOf(schema), targets.NumberOf(schema, SchemaGrammar.Schema, null));
            _names[target] = number;
            (_byResource.TryGetValue(resource, out var known) ? known : _byResource[resource] = []).Add((number, target));
        }

        return true;
    }

    public bool IsKnown(string name) => _numbers.ContainsKey(name);

    /// <summary>The name of a schema by number; null where it has none of these.</summary>
    public int? NameOf(int target) => _names.TryGetValue(target, out var name) ? name : null;

    /// <summary>The schemas with one of these names, each with it.</summary>
    public IEnumerable<(int Target, int Name)> All => _names.Select(pair => (pair.Key, pair.Value));

    /// <summary>What a resource calls its schemas.</summary>
    public IReadOnlyList<(int Name, int Target)> In(int document, int resource) => _byResource.TryGetValue((document, resource), out var found) ? found : [];

    private static (int Document, int Resource) ResourceOf(Landing schema) => (schema.Draft.Number, schema.Draft.Scopes.Of(schema.Index));
}
