using SchemaGate.Engine.Contracts.Reading;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Documents.Resolution;

namespace SchemaGate.Engine;

/// <summary>A document that could be read, whatever is wrong with it.</summary>
internal sealed class ReadDocument : IReadDocument
{
    private const int MostProblems = 200;
    private readonly Document _document;

    private ReadDocument(Document document, IReadOnlyList<InputProblem> problems)
    {
        (_document, Problems) = (document, problems);
        BooleanSchemas = [.. SchemaSearch.In(document).Where(node => node.Kind is NodeKind.True or NodeKind.False).Select(node => node.Pointer)];
    }

    public string Name => _document.Name;

    public bool IsReadable => true;

    public IReadOnlyList<InputProblem> Problems { get; }

    public ReadOnlyMemory<byte> Json => _document.Tape.Text;

    public IReadOnlyList<string> BooleanSchemas { get; }

    public static IReadDocument Of(DocumentInput input, ReadLimits limits)
    {
        var problems = new ProblemLog(MostProblems);
        try
        {
            return new ReadDocument(Read(input, limits, problems), problems.All);
        }
        catch (InputException fault)
        {
            return problems.All.Count == MostProblems
                ? new UnreadDocument(input.Name, isReadable: true, [.. problems.All, MoreThan(input.Name)])
                : new UnreadDocument(input.Name, isReadable: false, [fault.Problem]);
        }
    }

    /// <inheritdoc/>
    public Place PlaceOf(string pointer)
    {
        var at = _document.Root;
        foreach (var segment in ReferenceText.Segments(pointer))
        {
            var child = at.IsArray ? PointerWalk.Item(at, segment) : at[segment];
            at = child.Exists ? child : at;
            if (!child.Exists)
            {
                break;
            }
        }

        return InputRule.PlaceOf(at);
    }

    private static Document Read(DocumentInput input, ReadLimits limits, ProblemLog problems)
    {
        var set = DocumentSet.Read(input, limits, problems);
        ContractReader.CheckVersion(set.Root);
        if (problems.All.Count == 0)
        {
            ContractCheck.Run(set.Root, new ReferenceResolver(set), problems);
        }

        return set.Root;
    }

    private static InputProblem MoreThan(string name) =>
        InputRules.InvalidDocument.At(new Place(name, 1, 1, ""), $"The document has more than {MostProblems} problems. Mend those that are listed and validate it again.");
}
