using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>What the checks look at.</summary>
/// <param name="Contract">The document's contract; of a document with problems, as far as it can be read.</param>
/// <param name="Schemas">Every value that stands where a schema must, in document order.</param>
internal sealed record CheckedDocument(Contract Contract, IReadOnlyList<Node> Schemas)
{
    /// <summary>True for 2.0 and 3.0, which have a dialect of JSON Schema of their own.</summary>
    public bool HasOwnSchemas => Contract.Dialect is Dialect.Swagger20 or Dialect.OpenApi30;

    /// <summary>Those of paths, of webhooks, and of callbacks, each once, however many references lead to it.</summary>
    public IReadOnlyList<Operation> Operations { get; } = [.. OperationsOf(Contract).DistinctBy(operation => operation.Source)];

    private static List<Operation> OperationsOf(Contract contract)
    {
        var found = contract.Paths.Concat(contract.Webhooks).SelectMany(path => path.Operations).ToList();
        for (var index = 0; index < found.Count; index++)
        {
            found.AddRange(CallbacksOf(found[index]).Where(callback => found.TrueForAll(known => known.Source != callback.Source)));
        }

        return found;
    }

    /// <summary>An operation that cannot be read is a problem of its own.</summary>
    private static List<Operation> CallbacksOf(Operation operation)
    {
        try
        {
            return [.. operation.Parts.Callbacks.SelectMany(callback => callback.Targets.Values).SelectMany(target => target.Operations)];
        }
        catch (InputException)
        {
            return [];
        }
    }
}
