using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Comparison.Paths;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine;

/// <summary>
/// Several documents that are one API: an operation that moved from one document to another is compared with itself there. What has
/// a counterpart in the document of the same name stays with it.
/// </summary>
internal sealed class Composition
{
    private readonly IReadOnlyList<ContractSides> _documents;
    private readonly ContractPairing[] _own;
    private readonly List<(int From, int To, ContractPairing Operations)> _moves = [];

    public Composition(IReadOnlyList<ContractSides> documents)
    {
        _documents = documents;
        _own = [.. documents.Select(document => ContractPairing.Of(document.Old, document.New))];
        FindMoves((from, to) => ContractPairing.OfMoved(_own[from], _own[to]));
        FindMoves((from, to) => ContractPairing.OfShared(_own[from], documents[to].New!));
    }

    /// <summary>The changes of one document, those of operations that came to it from others included.</summary>
    public FoundChanges Find(int document, LifecycleTerms terms)
    {
        var moves = _moves.Where(move => move.To == document).ToList();
        return new(
            [.. _documents[document].Changes(_own[document], terms), .. moves.SelectMany(move => ChangesOf(move, terms))],
            UnstableOperations.Of(terms, [_own[document], .. moves.Select(move => move.Operations)]));
    }

    private IReadOnlyCollection<CollectedChange> ChangesOf((int From, int To, ContractPairing Operations) move, LifecycleTerms terms) =>
        Differences.Between(_documents[move.From].Old!, _documents[move.To].New!, terms, pair => ContractComparison.CompareOperations(pair, move.Operations));

    private void FindMoves(Func<int, int, ContractPairing> pair)
    {
        for (var from = 0; from < _documents.Count; from++)
        {
            for (var to = 0; to < _documents.Count && !_own[from].Removed.IsEmpty; to++)
            {
                if (to != from && _documents[to].New is not null)
                {
                    Move(from, to, pair(from, to));
                }
            }
        }
    }

    private void Move(int from, int to, ContractPairing moved)
    {
        if (!moved.IsEmpty)
        {
            _own[from] = _own[from].Without(moved);
            _own[to] = _own[to].Without(moved);
            _moves.Add((from, to, moved));
        }
    }
}
