using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Reading;
using SchemaGate.Engine.Documents.Resolution;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Engine;

/// <summary>Reads the two documents of a request, long ones at the same time; what is wrong with either is kept, old side first.</summary>
internal sealed class BothSides
{
    /// <summary>Shorter documents are read in less time than a thread takes to start.</summary>
    private const int WorthAThread = 100_000;

    public BothSides(GateRequest request)
    {
        var (old, @new) = !request.IsOneOfMany && IsLong(request.Old) && IsLong(request.New) ? ReadAtOnce(request) : ReadInTurn(request);
        Contracts = new ContractSides(old.Contract, @new.Contract);
        Problems = [.. new[] { old.Problem, @new.Problem }.OfType<InputProblem>()];
    }

    public IReadOnlyList<InputProblem> Problems { get; }

    /// <summary>A side is missing when the request has none, or when there is a problem with it.</summary>
    public ContractSides Contracts { get; }

    private static bool IsLong(DocumentInput? input) => input?.Content.Length >= WorthAThread;

    private static (Side Old, Side New) ReadAtOnce(GateRequest request)
    {
        Side old = default;
        var reader = new Thread(() => old = Read(request.Old, request.Policy.OldPaths, request.Limits), ReadLimits.StackSize);
        reader.Start();
        var @new = Read(request.New, request.Policy.NewPaths, request.Limits);
        reader.Join();
        return (old, @new);
    }

    private static (Side Old, Side New) ReadInTurn(GateRequest request) => (Read(request.Old, request.Policy.OldPaths, request.Limits), Read(request.New, request.Policy.NewPaths, request.Limits));

    private static Side Read(DocumentInput? input, PathRewriting paths, ReadLimits limits)
    {
        try
        {
            return input is null ? default : new(Contract(input, paths, limits), null);
        }
        catch (InputException fault)
        {
            return new(null, fault.Problem);
        }
    }

    private static Contract Contract(DocumentInput input, PathRewriting paths, ReadLimits limits)
    {
        var set = DocumentSet.Read(input, limits);
        var references = new ReferenceResolver(set);
        var contract = paths.IsNone ? ContractReader.Read(set.Root, references) : ContractReader.Read(set.Root, references, paths.Rewrite);
        references.Closure(set.Root.Root);
        return contract;
    }

    private readonly record struct Side(Contract? Contract, InputProblem? Problem);
}
