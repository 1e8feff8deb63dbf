using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Finds what a comparison would refuse in a document, whether it came to look there or not.</summary>
internal static class ContractCheck
{
    /// <param name="document">A document whose references were all followed.</param>
    /// <param name="references">What they lead to.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <exception cref="InputException">There are more problems than are kept.</exception>
    public static void Run(Document document, IReferences references, ProblemLog problems)
    {
        Try(() => ContractReader.Read(document, references), problems);
        var schemas = ContractReader.SourceOf(document, references).Schemas;
        foreach (var node in SchemaSearch.In(document))
        {
            Try(() => _ = schemas.Of(node).Shape, problems);
        }
    }

    private static void Try(Action reading, ProblemLog problems)
    {
        try
        {
            reading();
        }
        catch (InputException fault) when (problems.TryKeep(fault.Problem))
        {
            // What stands elsewhere is still read.
        }
    }
}
