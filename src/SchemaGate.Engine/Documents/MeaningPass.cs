namespace SchemaGate.Engine.Documents;

/// <summary>
/// Reads a tape against the grammar once: checks the kind of every value, finds the references, and hashes what each value means.
/// Recursion is bounded by <see cref="ReadLimits.MaxDepth"/>, which the tape already keeps to.
/// </summary>
internal sealed class MeaningPass
{
    private const int MostProblems = 100;

    private readonly Tape _tape;
    private readonly TextSource _source;
    private readonly ContainerHashes _hashes;
    private readonly Hash128[] _names;
    private readonly List<Reference> _references = [];
    private readonly List<int> _mappings = [];
    private readonly List<int> _identifiers = [];
    private readonly List<InputProblem> _problems = [];
    private readonly Dictionary<int, Grammar> _readAs = [];

    public MeaningPass(Tape tape, TextSource source)
    {
        (_tape, _source) = (tape, source);
        _hashes = new ContainerHashes(tape);
        _names = new Hash128[tape.Names.Count];
        for (var name = 0; name < _names.Length; name++)
        {
            _names[name] = Hashing.Of(tape.Names.Bytes(name), (ulong)NodeKind.Key);
        }
    }

    /// <summary>The references found so far, in the order in which they were met.</summary>
    public IReadOnlyList<Reference> References => _references;

    /// <summary>The mappings of discriminators found so far.</summary>
    public IReadOnlyList<int> Mappings => _mappings;

    /// <summary>The values of the wrong kind found so far.</summary>
    public IReadOnlyList<InputProblem> Problems => _problems;

    /// <summary>The schemas found so far that name themselves by <c>$id</c>, <c>$anchor</c> or <c>$dynamicAnchor</c>.</summary>
    public IReadOnlyList<int> Identifiers => _identifiers;

    /// <summary>Reads the whole tape as one thing, such as <see cref="OpenApiGrammar.Document"/> or, for a fragment, a schema.</summary>
    public static Meaning Read(Tape tape, TextSource source, Grammar root)
    {
        var pass = new MeaningPass(tape, source);
        pass.Read(0, root);
        return pass.ToMeaning();
    }

    /// <summary>All that was read so far. What was read twice, as a part of two values, is there once.</summary>
    public Meaning ToMeaning() => new(
        _hashes,
        Ascending.Of(_references, reference => reference.Index),
        Ascending.Of(_mappings, index => index),
        [.. _problems]);

    /// <summary>Reads one value of the tape; for a file that is no whole document, this is what a reference leads to.</summary>
    public void Read(int index, Grammar grammar)
    {
        Visit(index, grammar);
        _readAs[index] = grammar;
    }

    /// <summary>What a value was read as on its own; null when it was read as a part of something, or not at all.</summary>
    public Grammar? ReadAs(int index) => _readAs.GetValueOrDefault(index);

    /// <summary>The values that were read on their own.</summary>
    public IEnumerable<int> Roots => _readAs.Keys;

    private Hash128 Visit(int index, Grammar grammar)
    {
        var kind = _tape.Kinds[index];
        if (kind == NodeKind.Object && _readAs.Count > 0 && _readAs.TryGetValue(index, out var before) && before.IsSameObjectAs(grammar))
        {
            return _hashes[index];
        }

        if ((grammar.Kinds & KindsOf(kind)) == 0 && _problems.Count < MostProblems)
        {
            _problems.Add(WrongKind(index, grammar));
        }

        return kind switch
        {
            NodeKind.Object => _hashes[index] = VisitObject(index, grammar),
            NodeKind.Array => _hashes[index] = VisitArray(index, grammar),
            _ => _tape.ScalarHash(index),
        };
    }

    private Hash128 VisitObject(int index, Grammar grammar)
    {
        var sum = Hashing.Of((ulong)NodeKind.Object);
        if (grammar.IsMapping)
        {
            _mappings.Add(index);
        }

        for (var key = index + 1; key < _tape.Ends[index]; key = After(key + 1))
        {
            var name = _tape.Ends[key];
            var field = ReferenceEquals(grammar, Grammar.Data) ? Grammar.Data : grammar.Member(name, _tape.Names);
            NoteReference(index, key, grammar);
            if (!ReferenceEquals(field, Grammar.Note))
            {
                sum += Hashing.Pair(_names[name], Visit(key + 1, field));
            }
        }

        return sum;
    }

    private void NoteReference(int index, int key, Grammar grammar)
    {
        if (!grammar.IsReferable || _tape.Kinds[key + 1] != NodeKind.String)
        {
            return;
        }

        switch ((Keyword)_tape.Ends[key])
        {
            case Keyword.Ref or Keyword.DynamicRef when _references.Count == 0 || _references[^1].Index != index:
                _references.Add(new Reference(index, grammar));
                break;
            case Keyword.Id or Keyword.Anchor or Keyword.DynamicAnchor when grammar.IsSameObjectAs(SchemaGrammar.Schema):
                _identifiers.Add(index);
                break;
        }
    }

    private Hash128 VisitArray(int index, Grammar grammar)
    {
        var hash = Hashing.Of((ulong)NodeKind.Array);
        for (var item = index + 1; item < _tape.Ends[index]; item = After(item))
        {
            hash = Hashing.Pair(hash, Visit(item, grammar.Items ?? Grammar.Data));
        }

        return hash;
    }

    private InputProblem WrongKind(int index, Grammar grammar)
    {
        var place = _source.PlaceOf(_tape.Offsets[index]);
        var found = KindsOf(_tape.Kinds[index]).ToString().ToLowerInvariant();
        var subject = index > 0 && _tape.Kinds[index - 1] == NodeKind.Key ? $"'{_tape.Names.Text(_tape.Ends[index - 1])}'" : "This value";
        return InputRules.InvalidDocument.At(place, $"{subject} must be {grammar.Name} here, not {Article(found)} {found}.");
    }

    private static string Article(string noun) => noun[0] is 'a' or 'o' ? "an" : "a";

    private int After(int index) => _tape.Kinds[index] is NodeKind.Object or NodeKind.Array ? _tape.Ends[index] : index + 1;

    private static ValueKinds KindsOf(NodeKind kind) => kind switch
    {
        NodeKind.Object => ValueKinds.Object,
        NodeKind.Array => ValueKinds.Array,
        NodeKind.String => ValueKinds.String,
        NodeKind.Number => ValueKinds.Number,
        NodeKind.True or NodeKind.False => ValueKinds.Boolean,
        _ => ValueKinds.Null,
    };
}
