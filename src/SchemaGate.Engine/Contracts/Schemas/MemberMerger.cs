using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// Merges what several schema objects say of members. <c>additionalProperties</c> and <c>patternProperties</c> see only
/// the names beside them (JSON Schema 2020-12, section 10.3.2), so a name that one object declares still meets
/// the additionalProperties of every other.
/// </summary>
internal sealed class MemberMerger(Merging merging)
{
    private readonly Node[] _objects = [.. merging.Objects.Where(SpeaksOfMembers)];

    /// <summary>True when a pattern of one object meets a closed or typed rest of another: merging cannot say that.</summary>
    public bool HasMixedPatterns => _objects.Length > 1 && _objects.Any(closed =>
        closed[Keyword.AdditionalProperties] is { Exists: true } rest && !SchemaSpace.AcceptsAll(rest) && _objects.Any(other => other != closed && other[Keyword.PatternProperties].Exists));

    /// <summary>True when it could not be told whether a pattern matches a declared name; known once <see cref="Properties"/> was asked.</summary>
    public bool HasUnreadPatterns { get; private set; }

    public NameMap<Property> Properties()
    {
        var found = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var node in _objects)
        {
            foreach (var member in node[Keyword.Properties].Members)
            {
                found.TryAdd(member.Name, member.Value);
            }
        }

        return NameMap<Property>.Of(found, Declared);
    }

    public ImmutableArray<PatternProperty> Patterns()
    {
        var patterns = ImmutableArray.CreateBuilder<PatternProperty>();
        foreach (var node in _objects)
        {
            foreach (var member in node[Keyword.PatternProperties].Members)
            {
                patterns.Add(new PatternProperty(member.Name, merging.Space.Of(member.Value), member.Value));
            }
        }

        return patterns.ToImmutable();
    }

    /// <summary>True when <c>properties</c> or <c>patternProperties</c> of one object speak of a name.</summary>
    public static bool Declares(SchemaSpace space, Node schema, string name)
    {
        if (schema[Keyword.Properties][name].Exists)
        {
            return true;
        }

        foreach (var member in schema[Keyword.PatternProperties].Members)
        {
            if (space.Patterns[member.Name].IsMatch(name) == true)
            {
                return true;
            }
        }

        return false;
    }

    private Property Declared(string name, Node source)
    {
        if (_objects.Length == 1 && !_objects[0][Keyword.PatternProperties].Exists)
        {
            return new Property(name, merging.Space.Of(source), source);
        }

        var conjuncts = _objects.SelectMany(node => Conjuncts(node, name)).ToImmutableArray();
        return new Property(name, merging.Space.Of(conjuncts), source);
    }

    private List<Node> Conjuncts(Node schema, string name)
    {
        var found = new List<Node>();
        if (schema[Keyword.Properties][name] is { Exists: true } declared)
        {
            found.Add(declared);
        }

        foreach (var member in schema[Keyword.PatternProperties].Members)
        {
            if (Matches(member.Name, name))
            {
                found.Add(member.Value);
            }
        }

        if (found.Count == 0 && schema[Keyword.AdditionalProperties] is { Exists: true } additional)
        {
            found.Add(additional);
        }

        return found;
    }

    private bool Matches(string pattern, string name)
    {
        var isMatch = merging.Space.Patterns[pattern].IsMatch(name);
        HasUnreadPatterns |= isMatch is null;
        return isMatch == true;
    }

    private static bool SpeaksOfMembers(Node node) =>
        node[Keyword.Properties].IsObject || node[Keyword.PatternProperties].IsObject || node[Keyword.AdditionalProperties].Exists;
}
