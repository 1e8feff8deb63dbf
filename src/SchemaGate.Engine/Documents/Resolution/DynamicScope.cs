using System.Collections.Immutable;

namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>
/// What dynamic anchors mean on one way of evaluation: of several schemas with one name the outermost (JSON Schema 2020-12, section
/// 8.2.3.2). Names and schemas go by number.
/// </summary>
internal sealed class DynamicScope
{
    private readonly ImmutableSortedDictionary<int, int> _targets;

    private DynamicScope(ImmutableSortedDictionary<int, int> targets) =>
        (_targets, Key) = (targets, string.Join(' ', targets.Select(pair => $"{pair.Key}={pair.Value}")));

    /// <summary>The start of evaluation.</summary>
    public static DynamicScope Empty { get; } = new(ImmutableSortedDictionary<int, int>.Empty);

    /// <summary>Equal for scopes in which every name means the same.</summary>
    public string Key { get; }

    /// <summary>The schema that a name means; null where no resource so far has it.</summary>
    public int? this[int name] => _targets.TryGetValue(name, out var target) ? target : null;

    /// <summary>What holds once a resource with these anchors is entered: names that mean something already keep it.</summary>
    public DynamicScope Enter(IReadOnlyList<(int Name, int Target)> anchors) => anchors.All(anchor => _targets.ContainsKey(anchor.Name))
        ? this
        : new(_targets.AddRange(anchors.Where(anchor => !_targets.ContainsKey(anchor.Name)).Select(anchor => KeyValuePair.Create(anchor.Name, anchor.Target))));

    /// <summary>The same without the names that do not matter.</summary>
    /// <param name="names">The bit of each name that does.</param>
    public DynamicScope Only(ulong names) => new(_targets.RemoveRange(_targets.Keys.Where(name => (names & (1UL << name)) == 0)));
}
