using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Finds what a comparison would refuse in a document, whether it came to look there or not.</summary>
internal static class ContractCheck
{
    /// <param name="document">A document whose references were followed as far as they lead anywhere.</param>
    /// <param name="references">What they lead to.</param>
    /// <param name="problems">Takes what is wrong, and has what was wrong before.</param>
    /// <exception cref="InputException">There are more problems than are kept.</exception>
    public static void Run(Document document, IReferences references, ProblemLog problems)
    {
        var known = problems.All.Select(problem => problem.Place).ToHashSet();
        if (known.Count == 0)
        {
            Try(() => ReadOperations(ContractReader.Read(document, references)), problems, known);
        }

        var schemas = ContractReader.SourceOf(document, references).Schemas;
        foreach (var node in SchemaSearch.In(document))
        {
            Try(() => _ = schemas.Of(node).Shape, problems, known);
        }

        void ReadOperations(Contract contract)
        {
            foreach (var operation in contract.Paths.Concat(contract.Webhooks).SelectMany(path => path.Operations))
            {
                Try(() => _ = operation.Parts, problems, known);
            }
        }
    }

    /// <summary>Of what is wrong at one place already, nothing more is said: it follows from that.</summary>
    private static void Try(Action reading, ProblemLog problems, HashSet<Place> known)
    {
        try
        {
            reading();
        }
        catch (InputException fault) when (known.Contains(fault.Problem.Place) || problems.TryKeep(fault.Problem))
        {
            // What stands elsewhere is still read.
        }
    }
}
