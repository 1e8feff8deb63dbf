using SchemaGate.Engine;

namespace SchemaGate.Cli.Inputs;

/// <summary>Refuses every reference for one reason.</summary>
internal sealed class RefusedReferences(string reason) : IReferenceLoader
{
    public DocumentInput Load(string referrer, string reference) => throw new ReferenceRefusedException(reason);
}
