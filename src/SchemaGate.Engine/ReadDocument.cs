using SchemaGate.Engine.Contracts.Reading;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Documents.Resolution;
using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine;

/// <summary>A document that could be read, whatever is wrong with it.</summary>
internal sealed class ReadDocument : IReadDocument
{
    private const int MostProblems = 200;
    private readonly Document _document;
    private readonly Lazy<IReadOnlyList<SpecificationViolation>> _violations;

    private ReadDocument(Document document, IReferences references, IReadOnlyList<InputProblem> problems)
    {
        (_document, Problems) = (document, problems);
        _violations = new(() => HasCircles(problems) ? [] : SpecificationChecks.Run(document, references));
        BooleanSchemas = [.. SchemaSearch.In(document).Where(node => node.Kind is NodeKind.True or NodeKind.False).Select(node => node.Pointer)];
    }

    public string Name => _document.Name;

    public bool IsReadable => true;

    public IReadOnlyList<InputProblem> Problems { get; }

    public IReadOnlyList<SpecificationViolation> Violations => _violations.Value;

    public ReadOnlyMemory<byte> Json => _document.Tape.Text;

    public IReadOnlyList<string> BooleanSchemas { get; }

    public static IReadDocument Of(DocumentInput input, ReadLimits limits)
    {
        var problems = new ProblemLog(MostProblems);
        try
        {
            return Read(input, limits, problems);
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

    private static ReadDocument Read(DocumentInput input, ReadLimits limits, ProblemLog problems)
    {
        var set = DocumentSet.Read(input, limits, problems);
        ContractReader.CheckVersion(set.Root);
        var references = new ReferenceResolver(set);
        if (!HasCircles(problems.All))
        {
            ContractCheck.Run(set.Root, references, problems);
        }

        return new ReadDocument(set.Root, references, problems.All);
    }

    /// <summary>To follow references in a circle would never end.</summary>
    private static bool HasCircles(IReadOnlyList<InputProblem> problems) => problems.Any(problem => problem.Rule == InputRules.CyclicReference.Id);

    private static InputProblem MoreThan(string name) =>
        InputRules.InvalidDocument.At(new Place(name, 1, 1, ""), $"The document has more than {MostProblems} problems. Mend those that are listed and validate it again.");
}
