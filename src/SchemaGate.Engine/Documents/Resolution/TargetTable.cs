namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Gives each value that a reference leads to a number, in order of first reference.</summary>
internal sealed class TargetTable
{
    private readonly Dictionary<Target, int> _numbers = [];
    private readonly List<Target> _targets = [];
    private readonly List<Grammar> _grammars = [];
    private readonly List<Hash128?> _names = [];

    public int Count => _targets.Count;

    public Target this[int number] => _targets[number];

    /// <summary>What a target is, as the first reference to it says.</summary>
    public Grammar GrammarOf(int number) => _grammars[number];

    /// <summary>The hash of the one way in which a target is written inside its own document; null when it has no such name.</summary>
    public Hash128? NameOf(int number) => _names[number];

    /// <param name="landing">The value.</param>
    /// <param name="grammar">What it is.</param>
    /// <param name="name">The hash of the reference when that is a pointer inside one document, so that it can stand for the target.</param>
    public int NumberOf(Landing landing, Grammar grammar, Hash128? name) => NumberOf(new Target(landing.Draft.Number, landing.Index), grammar, name);

    /// <inheritdoc cref="NumberOf(Landing, Grammar, Hash128?)"/>
    public int NumberOf(Target target, Grammar grammar, Hash128? name)
    {
        if (!_numbers.TryGetValue(target, out var number))
        {
            _numbers[target] = number = _targets.Count;
            _targets.Add(target);
            _grammars.Add(grammar);
            _names.Add(name);
        }

        return number;
    }
}
