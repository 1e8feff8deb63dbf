using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Reading;
using SchemaGate.Engine.Documents.Resolution;

namespace SchemaGate.Engine;

/// <summary>Reads the two documents of a request at the same time; what is wrong with either is kept, old side first.</summary>
internal sealed class BothSides
{
    private readonly Contract? _old;
    private readonly Contract? _new;

    public BothSides(GateRequest request)
    {
        Contract? old = null;
        InputProblem? oldProblem = null;
        var reader = new Thread(() => (old, oldProblem) = Read(request.Old, request.Limits), StackSize);
        reader.Start();
        (_new, var newProblem) = Read(request.New, request.Limits);
        reader.Join();
        _old = old;
        Problems = [.. new[] { oldProblem, newProblem }.OfType<InputProblem>()];
    }

    public IReadOnlyList<InputProblem> Problems { get; }

    public Contract Old => _old ?? throw new InvalidOperationException("The old document was not read.");

    public Contract New => _new ?? throw new InvalidOperationException("The new document was not read.");

    /// <summary>Room for the deepest nesting that <see cref="ReadLimits.MaxDepth"/> usually allows.</summary>
    private const int StackSize = 16 * 1024 * 1024;

    private static (Contract? Contract, InputProblem? Problem) Read(DocumentInput input, ReadLimits limits)
    {
        try
        {
            return (Contract(input, limits), null);
        }
        catch (InputException fault)
        {
            return (null, fault.Problem);
        }
    }

    private static Contract Contract(DocumentInput input, ReadLimits limits)
    {
        var set = DocumentSet.Read(input, limits);
        var references = new ReferenceResolver(set);
        var contract = ContractReader.Read(set.Root, references);
        references.Closure(set.Root.Root);
        return contract;
    }
}
