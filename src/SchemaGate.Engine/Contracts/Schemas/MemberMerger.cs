using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// Merges what several schema objects say of members. <c>additionalProperties</c> and <c>patternProperties</c> see only
/// the names beside them (JSON Schema 2020-12, section 10.3.2), so a name that one object declares still meets
/// the additionalProperties of every other.
/// </summary>
internal sealed class MemberMerger(Merging merging)
{
    private const long MostMeetings = 1_000_000;
    private readonly Node[] _objects = [.. merging.Objects.Where(SpeaksOfMembers)];

    /// <summary>True when a pattern of one object meets a closed or typed rest of another: merging cannot say that.</summary>
    public bool HasMixedPatterns
    {
        get
        {
            var closed = _objects.Where(node => node[Keyword.AdditionalProperties] is { Exists: true } rest && !SchemaSpace.AcceptsAll(rest)).Take(2).ToList();
            var patterned = _objects.Where(node => node[Keyword.PatternProperties].Exists).Take(2).ToList();
            return closed.Count > 0 && patterned.Count > 0 && closed.Union(patterned).Count() > 1;
        }
    }

    /// <summary>True when it could not be told whether a pattern matches a declared name; known once <see cref="Properties"/> was asked.</summary>
    public bool HasUnreadPatterns { get; private set; }

    /// <summary>
    /// True when more names would meet more patterns and rests than is worth the work: then members satisfy what is declared of them,
    /// and the rest cannot be said. Known once <see cref="Properties"/> was asked.
    /// </summary>
    public bool IsTooWide { get; private set; }

    public NameMap<Property> Properties() => _objects is [var only] && !only[Keyword.PatternProperties].Exists ? PropertiesOf(only) : MergedProperties();

    /// <summary>Most schemas are one object.</summary>
    private NameMap<Property> PropertiesOf(Node schema)
    {
        var found = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var member in schema[Keyword.Properties].Members)
        {
            found.TryAdd(member.Name, member.Value);
        }

        return NameMap<Property>.Of(found, (name, source) => new Property(name, merging.Space.Of(source), source));
    }

    private NameMap<Property> MergedProperties()
    {
        var declaring = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var index = 0; index < _objects.Length; index++)
        {
            foreach (var member in _objects[index][Keyword.Properties].Members)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(declaring, member.Name, out _) ??= []).Add(index);
            }
        }

        var restraining = Enumerable.Range(0, _objects.Length).Where(index => Restraints(_objects[index]) > 0).ToList();
        IsTooWide = restraining.Sum(index => Restraints(_objects[index])) * declaring.Count > MostMeetings;
        return NameMap<Property>.Of(declaring, (name, indexes) => Declared(name, indexes, restraining));
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

    private Property Declared(string name, List<int> declaring, List<int> restraining)
    {
        var source = _objects[declaring[0]][Keyword.Properties][name];
        var conjuncts = IsTooWide
            ? declaring.Select(index => _objects[index][Keyword.Properties][name])
            : declaring.Concat(restraining).Distinct().Order().SelectMany(index => Conjuncts(_objects[index], name));
        return new Property(name, merging.Space.Of([.. conjuncts]), source);
    }

    /// <summary>How many of its entries may have to do with a name that another object declares.</summary>
    private static long Restraints(Node node)
    {
        var count = node[Keyword.AdditionalProperties].Exists ? 1 : 0;
        foreach (var _ in node[Keyword.PatternProperties].Members)
        {
            count++;
        }

        return count;
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
