using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>A mapping of a configuration, whose keys are known. Nothing is the same as an empty mapping, as comments leave it.</summary>
internal sealed class Section
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Node _node;

    /// <param name="node">Absent when the key is not there.</param>
    /// <param name="name">How messages call it; empty for the whole file.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public Section(Node node, string name, Faults faults)
    {
        (_node, Name, Faults) = (node, name, faults);
        if (node.Exists && !node.IsObject && node.Kind != NodeKind.Null)
        {
            faults.Expect(node, name.Length == 0 ? "The configuration" : name, "a mapping of keys to values");
        }
    }

    public string Name { get; }

    public Faults Faults { get; }

    public Node Node => _node;

    /// <summary>The value of a key; absent when it is not there or says nothing.</summary>
    public Node Take(string key)
    {
        _known.Add(key);
        var value = _node[key];
        return value.Kind == NodeKind.Null ? default : value;
    }

    public Section Sub(string key) => new(Take(key), NameOf(key), Faults);

    public string NameOf(string key) => Name.Length == 0 ? key : $"{Name}.{key}";

    /// <summary>Call when all keys were taken: any other is a slip.</summary>
    public void End()
    {
        foreach (var member in _node.Members)
        {
            if (!_known.Contains(member.Name))
            {
                var owner = Name.Length == 0 ? "a configuration" : $"'{Name}'";
                Faults.Add(member, $"'{member.Name}' is no key of {owner}.{Nearest.Hint(member.Name, _known)} Give one of: {string.Join(", ", _known)}.");
            }
        }
    }
}
