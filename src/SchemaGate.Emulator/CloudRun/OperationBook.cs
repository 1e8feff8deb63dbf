using Google.LongRunning;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>The long-running operations.</summary>
internal sealed class OperationBook(ResourceNames names)
{
    private readonly Dictionary<string, Operation> _operations = new(StringComparer.Ordinal);

    /// <summary>An operation that works on a resource.</summary>
    public Operation Begin(IMessage resource)
    {
        var operation = new Operation { Name = names.Operation(_operations.Count + 1), Metadata = Any.Pack(resource) };
        _operations.Add(operation.Name, operation);
        return operation;
    }

    /// <summary>An operation that was done before it began.</summary>
    public Operation Finished(IMessage resource)
    {
        var operation = Begin(resource);
        End(operation, null, resource);
        return operation.Clone();
    }

    public static void End(Operation operation, Status? error, IMessage resource)
    {
        operation.Done = true;
        operation.Metadata = Any.Pack(resource);
        if (error is null)
        {
            operation.Response = Any.Pack(resource);
        }
        else
        {
            operation.Error = error;
        }
    }

    public Operation Get(string name) => _operations.TryGetValue(name, out var operation)
        ? operation.Clone()
        : throw Errors.NotFound("OPERATION", ResourceNames.IdOf(name), names);
}
