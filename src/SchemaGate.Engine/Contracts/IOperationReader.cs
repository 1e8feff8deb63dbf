using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Contracts.Servers;

namespace SchemaGate.Engine.Contracts;

/// <summary>Reads what an operation holds, when it is asked for.</summary>
internal interface IOperationReader
{
    OperationParts Parts(Operation operation);

    ServerSet Servers(Operation operation);

    SecurityPolicy Security(Operation operation);
}
