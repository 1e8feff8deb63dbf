using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>Takes the changes that a comparison finds.</summary>
internal interface IChangeSink
{
    /// <summary>Records a change of one operation, or of the whole contract when <paramref name="operation"/> is null.</summary>
    void Add(OperationName? operation, Change change);
}
