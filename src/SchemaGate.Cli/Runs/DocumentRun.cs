using System.Collections.Concurrent;
using SchemaGate.Cli.Inputs;
using SchemaGate.Engine;
using SchemaGate.Engine.Policy.Scoping;

namespace SchemaGate.Cli.Runs;

/// <summary>Finds the documents of a run, compares them and keeps what was found: the documents themselves are let go one by one.</summary>
/// <param name="selection">Which documents.</param>
/// <param name="template">What every comparison depends on; without documents.</param>
/// <param name="terminal">Where standard input comes from and progress goes.</param>
/// <param name="onRead">Told of each pair once it is read, several at a time where there are many; null when nobody asks.</param>
internal sealed class DocumentRun(DocumentSelection selection, GateRequest template, Terminal terminal, Action<PairContent>? onRead = null)
{
    private readonly GitRevisions _revisions = new();

    private readonly ConcurrentDictionary<string, bool> _references = new(StringComparer.Ordinal);

    private IReadOnlyList<DocumentPair>? _pairs;

    /// <summary>What the compared documents refer to, in ordinal order.</summary>
    public IEnumerable<string> References => _references.Keys.Order(StringComparer.Ordinal);

    /// <exception cref="InputException">The documents cannot be found.</exception>
    private IReadOnlyList<DocumentPair> Pairs => _pairs ??= FindPairs();

    /// <summary>The documents; none when they cannot be found, which the comparison then says.</summary>
    public IReadOnlyList<DocumentPair> Find()
    {
        try
        {
            return Pairs;
        }
        catch (InputException)
        {
            return [];
        }
    }

    public GateRun Compare() => EmptyScope.Refuse(new() { Documents = Results(), FailOn = template.Policy.FailOn }, template.Policy);

    private IReadOnlyList<DocumentResult> Results()
    {
        try
        {
            var results = Compare(Pairs);
            return results.Count > 0 ? results : throw NoDocument.At(selection.Last);
        }
        catch (InputException fault)
        {
            return [Unread(fault.Problem)];
        }
    }

    private IReadOnlyList<DocumentPair> FindPairs() => (selection.BaseRef, selection.Documents) switch
    {
        ({ } baseRef, []) => new BasePairFinder(baseRef).Find(selection.Listed),
        ({ } baseRef, var documents) => new BasePairFinder(baseRef).Find(documents),
        (null, []) => [.. selection.Listed.Select(document => new DocumentPair(document.Name, new(document.Old!), new(document.New), IsChosen: true))],
        (null, var documents) => new PairFinder(new(_revisions)).Find(documents[0], documents[1]),
    };

    private IReadOnlyList<DocumentResult> Compare(IReadOnlyList<DocumentPair> pairs)
    {
        var gate = new PairGate(new(new(selection.Reach with { OnReference = name => _references[name] = true }, _revisions, terminal.In), onRead), template);
        return (pairs, selection.IsComposed) switch
        {
            (_, true) => gate.CompareComposed(pairs),
            ([var only], _) => gate.CompareOnly(only) is { } result ? [result] : [],
            _ => CompareMany(gate, pairs),
        };
    }

    private List<DocumentResult> CompareMany(PairGate gate, IReadOnlyList<DocumentPair> pairs)
    {
        using var progress = new Progress(terminal, "documents", pairs.Count);
        return [.. Workers.Map(pairs, CompareOne).OfType<DocumentResult>()];

        DocumentResult? CompareOne(DocumentPair pair)
        {
            var result = gate.CompareOne(pair);
            progress.Step();
            return result;
        }
    }

    // The problem is with the search for documents, so that nothing was compared.
    private DocumentResult Unread(InputProblem problem)
    {
        var result = new GateResult { Outcome = GateOutcome.CouldNotCompare, Findings = [], Problems = [problem], FailOn = template.Policy.FailOn };
        return new(selection.Last, selection.BaseRef ?? selection.Documents[0], selection.Last, result);
    }
}
