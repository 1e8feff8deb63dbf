using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Values by name, in ordinal order. Two arrays: shapes have many of these, and most are small.</summary>
internal sealed class NameMap<T> : IReadOnlyCollection<KeyValuePair<string, T>>
{
    private readonly string[] _names;
    private readonly T[] _values;

    private NameMap(string[] names, T[] values) => (_names, _values) = (names, values);

    public static NameMap<T> Empty { get; } = new([], []);

    public int Count => _names.Length;

    public bool IsEmpty => _names.Length == 0;

    public IReadOnlyList<string> Keys => _names;

    public IReadOnlyList<T> Values => _values;

    /// <exception cref="KeyNotFoundException">The name is not there.</exception>
    public T this[string name] => TryGetValue(name, out var value) ? value : throw new KeyNotFoundException($"There is no '{name}'.");

    public static NameMap<T> Of(Dictionary<string, T> entries) => Of(entries, static (_, entry) => entry);

    /// <summary>The names of some entries, each with a value made from its entry, in their order.</summary>
    public static NameMap<T> Of<TEntry>(Dictionary<string, TEntry> entries, Func<string, TEntry, T> make)
    {
        if (entries.Count == 0)
        {
            return Empty;
        }

        var (names, values) = (new string[entries.Count], new T[entries.Count]);
        var at = 0;
        foreach (var (name, entry) in entries)
        {
            (names[at], values[at]) = (name, make(name, entry));
            at++;
        }

        Array.Sort(names, values, StringComparer.Ordinal);
        return new NameMap<T>(names, values);
    }

    public bool ContainsKey(string name) => IndexOf(name) >= 0;

    public bool TryGetValue(string name, [MaybeNullWhen(false)] out T value)
    {
        var index = IndexOf(name);
        value = index >= 0 ? _values[index] : default;
        return index >= 0;
    }

    /// <summary>The same names with other values.</summary>
    public NameMap<T> Select(Func<string, T, T> change) => new(_names, [.. _names.Zip(_values, change)]);

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator()
    {
        for (var index = 0; index < _names.Length; index++)
        {
            yield return new KeyValuePair<string, T>(_names[index], _values[index]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string name)
    {
        var (low, high) = (0, _names.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(_names[middle], name);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
