using System.Collections.Immutable;
using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Containment.Evaluation;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Witnesses;

/// <summary>Small objects of an atom: the required members, then more.</summary>
internal sealed class ObjectInstances(Instances instances, WitnessTools tools)
{
    private const int MaxOptional = 40;
    private const int MaxMembers = 400;
    private const int MaxNames = 8;
    private const int GlancesPerStep = 16;
    private static readonly string[] FreshNames = ["other", "any-other-name", "anyOtherName", "any_other_name", "anyothername", "OTHER", "x", "X", "0"];

    public IEnumerable<JsonValue> Of(ObjectAtom atom)
    {
        if (Build(atom, [], TakenNames.None) is not { } least)
        {
            yield break;
        }

        yield return least;
        yield return Fuller(atom, least);
        foreach (var member in atom.Members.Where(member => !member.IsRequired && !member.IsAbsent).Take(MaxOptional))
        {
            if (instances.Smallest(member.Schema) is { } value)
            {
                yield return least.With(member.Name, value);
            }
        }
    }

    public IEnumerable<JsonValue> With(ObjectAtom atom, PathStep step, JsonValue child, TakenNames taken)
    {
        var name = step.Kind == PathStepKind.Additional ? FreshName(atom, step.Name, taken) : step.Name;
        if (name is null || atom.Find(name) is { IsAbsent: true } || Build(atom, [new JsonMember(name, child)], taken) is not { } least)
        {
            yield break;
        }

        yield return least;
        if (Fuller(atom, least) is { } fuller && fuller.Members.Length > least.Members.Length)
        {
            yield return fuller;
        }
    }

    public IEnumerable<JsonValue> Variants(ObjectAtom atom, TakenNames taken)
    {
        foreach (var value in Of(atom).Concat(Pinned(atom, taken)))
        {
            yield return value;
        }

        var rest = atom.Additional is null ? JsonNumber.Zero : instances.Smallest(atom.Additional);
        if (rest is null || Build(atom, [], taken) is not { } least)
        {
            yield break;
        }

        foreach (var name in NewNames(atom, taken))
        {
            yield return least.With(name, rest);
        }

        for (var count = 0; count < MaxOptional && FreshName(atom, string.Empty, taken) is { } name; count++)
        {
            least = least.With(count == 0 ? name : name + count, rest);
            yield return least;
        }
    }

    /// <summary>Each value of a member that has few.</summary>
    private IEnumerable<JsonValue> Pinned(ObjectAtom atom, TakenNames taken)
    {
        foreach (var member in atom.Members.Where(member => !member.IsAbsent && member.Schema.Shape.Values is { Value.Count: > 1 and <= MaxOptional }))
        {
            foreach (var value in member.Schema.Shape.Values!.Value.Value.Values)
            {
                if (Build(atom, [new JsonMember(member.Name, value)], taken) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    private JsonObject? Build(ObjectAtom atom, ImmutableArray<JsonMember> given, TakenNames taken)
    {
        if (!tools.Steps.Spend(1 + (atom.Breadth / GlancesPerStep)))
        {
            return null;
        }

        var members = ImmutableArray.CreateBuilder<JsonMember>();
        foreach (var member in atom.Members.Where(member => member.IsBinding))
        {
            var chosen = given.FirstOrDefault(one => string.Equals(one.Name, member.Name, StringComparison.Ordinal)).Value ?? instances.Smallest(member.Schema);
            if (chosen is null || members.Count > MaxMembers)
            {
                return null;
            }

            members.Add(new JsonMember(member.Name, chosen));
        }

        var least = given.Aggregate(new JsonObject(members.DrainToImmutable()), (map, one) => map.With(one.Name, one.Value));
        return Fill(atom, Complete(atom, least), taken);
    }

    /// <summary>Adds what present members demand.</summary>
    private JsonObject Complete(ObjectAtom atom, JsonObject map)
    {
        foreach (var name in atom.Dependencies.Where(dependency => map[dependency.Name] is not null).SelectMany(dependency => dependency.Required))
        {
            if (map[name] is null && Value(atom, name) is { } value)
            {
                map = map.With(name, value);
            }
        }

        return map;
    }

    private JsonValue? Value(ObjectAtom atom, string name)
    {
        var schema = atom.Find(name)?.Schema ?? atom.Additional;
        return schema is null ? JsonNumber.Zero : instances.Smallest(schema);
    }

    /// <summary>Adds members until there are enough: declared ones, then new names.</summary>
    private JsonObject? Fill(ObjectAtom atom, JsonObject map, TakenNames taken)
    {
        if (map.Members.Length >= atom.Size.Minimum)
        {
            return map;
        }

        map = AddOptional(atom, map, atom.Size.Minimum);
        for (var count = 0; map.Members.Length < Math.Min(atom.Size.Minimum, MaxMembers); count++)
        {
            if (FreshName(atom, string.Empty, taken) is not { } name || (atom.Additional is null ? JsonNumber.Zero : instances.Smallest(atom.Additional)) is not { } value)
            {
                return null;
            }

            map = map.With(count == 0 ? name : name + count, value);
        }

        return map;
    }

    private JsonObject Fuller(ObjectAtom atom, JsonObject map) => AddOptional(atom, map, Math.Min(atom.Size.Maximum ?? MaxOptional, MaxOptional));

    private JsonObject AddOptional(ObjectAtom atom, JsonObject map, long size)
    {
        foreach (var member in atom.Members)
        {
            if (map.Members.Length >= size)
            {
                break;
            }

            if (!member.IsAbsent && map[member.Name] is null && instances.Smallest(member.Schema) is { } value)
            {
                map = map.With(member.Name, value);
            }
        }

        return map;
    }

    /// <summary>A name that nothing mentions and that the object allows; null when none was found.</summary>
    private string? FreshName(ObjectAtom atom, string wanted, TakenNames taken)
    {
        if (wanted.Length == 0)
        {
            return NewNames(atom, taken).FirstOrDefault();
        }

        return atom.Find(wanted) is null && !taken.Contains(wanted) && IsAllowed(atom, wanted, true) ? wanted : null;
    }

    private IEnumerable<string> NewNames(ObjectAtom atom, TakenNames taken) => FreshNames
        .Concat(atom.Names.SelectMany(names => instances.Several(names, MaxNames)).OfType<JsonString>().Select(text => text.Value))
        .Where(name => atom.Find(name) is null && !taken.Contains(name) && IsAllowed(atom, name, false));

    private bool IsAllowed(ObjectAtom atom, string name, bool mayMatch) =>
        atom.Names.All(names => tools.Evaluator.Meets(names, new JsonString(name), tools.Inner, HiddenNames.None) == true)
        && (mayMatch || (tools.Steps.Spend(atom.Patterns.Length) && atom.Patterns.All(pattern => tools.Patterns[pattern.Pattern].IsMatch(name) == false)));
}
