using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Reading;

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
            var d = SchemaGate.Engine.Documents.DocumentReader.Read(input, limits);
            var refs = new SchemaGate.Engine.Documents.ScratchReferences(d);
            return (ContractReader.Read(d, refs, new Contracts.Schemas.SchemaSpace(refs, d.Root[Documents.Keyword.Swagger].Exists ? Contracts.Schemas.SchemaDialect.Swagger2 : d.Root[Documents.Keyword.OpenApi].Text.StartsWith("3.0", StringComparison.Ordinal) ? Contracts.Schemas.SchemaDialect.OpenApi30 : Contracts.Schemas.SchemaDialect.OpenApi31)), null);
        }
        catch (InputException fault)
        {
            return (null, fault.Problem);
        }
    }
}
