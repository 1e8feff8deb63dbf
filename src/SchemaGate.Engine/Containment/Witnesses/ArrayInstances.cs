using System.Collections.Immutable;
using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Witnesses;

/// <summary>Small arrays of an atom.</summary>
internal sealed class ArrayInstances(Instances instances)
{
    private const int MaxLength = 400;

    public IEnumerable<JsonValue> Of(ArrayAtom atom)
    {
        var needed = atom.Contains.Sum(rule => Math.Min(rule.Minimum, MaxLength));
        var found = needed == 0 ? OfLength(atom, atom.Length.Minimum, false) : WithContained(atom, Math.Max(needed, atom.Length.Minimum));
        return found is null ? [] : [found];
    }

    /// <summary>Repeats an item where the items need not differ, or when told to.</summary>
    public JsonValue? OfLength(ArrayAtom atom, long length, bool isRepeating)
    {
        if (!atom.Length.Contains(length) || length > MaxLength)
        {
            return null;
        }

        var items = ImmutableArray.CreateBuilder<JsonValue>((int)length);
        var different = atom.IsUnique && !isRepeating ? instances.Several(atom.Items, length + 1) : [];
        for (var position = 0; position < length; position++)
        {
            if (ItemAt(atom, position, items, different) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new JsonArray(items.DrainToImmutable());
    }

    public IEnumerable<JsonValue> With(ArrayAtom atom, PathStep step, JsonValue child)
    {
        var position = step.Kind == PathStepKind.PrefixItem ? step.Index : Math.Max(step.Index, atom.Prefix.Length);
        var least = Math.Max(position + 1, atom.Length.Minimum);
        if (OfLength(atom, least, false) is not JsonArray array)
        {
            yield break;
        }

        var placed = array.Items.SetItem(position, child);
        yield return new JsonArray(placed);
        if (atom.IsUnique && placed.IndexOf(child) != position)
        {
            yield return new JsonArray(placed.SetItem(placed.IndexOf(child), array.Items[position]));
        }

        if (Of(atom).FirstOrDefault() is JsonArray known && !atom.Contains.IsEmpty)
        {
            yield return new JsonArray(position < known.Items.Length ? known.Items.SetItem(position, child) : known.Items.Add(child));
            yield return new JsonArray(known.Items.Insert(Math.Min(position, known.Items.Length), child));
        }
    }

    private JsonValue? ItemAt(ArrayAtom atom, int position, ImmutableArray<JsonValue>.Builder items, ImmutableArray<JsonValue> different)
    {
        var schema = atom.At(position);
        if (different.IsEmpty || position < atom.Prefix.Length)
        {
            return schema is null ? JsonNumber.Zero : instances.Smallest(schema);
        }

        return different.FirstOrDefault(value => !items.Contains(value));
    }

    private JsonArray? WithContained(ArrayAtom atom, long length)
    {
        var items = ImmutableArray.CreateBuilder<JsonValue>();
        foreach (var rule in atom.Contains)
        {
            for (var count = 0; count < Math.Min(rule.Minimum, MaxLength); count++)
            {
                var schema = atom.At(items.Count) is { } item ? Conjunction.Of(item, rule.Schema) : rule.Schema;
                if (instances.Smallest(schema) is not { } value)
                {
                    return null;
                }

                items.Add(value);
            }
        }

        while (items.Count < Math.Min(length, MaxLength))
        {
            items.Add(items[0]);
        }

        return new JsonArray(items.DrainToImmutable());
    }
}
