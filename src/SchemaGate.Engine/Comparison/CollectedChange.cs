using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>A change, the operations that it reaches, and a value that shows it.</summary>
/// <param name="change">As the first operation sees it.</param>
/// <param name="show">Makes the witness; asked only when the finding is printed, because it costs time.</param>
internal sealed class CollectedChange(Change change, Func<Witness?> show)
{
    private readonly List<OperationName> _operations = [];

    public Change Change { get; } = change;

    public Func<Witness?> Show { get; } = show;

    /// <summary>In order of discovery, possibly repeated; empty for a change of the whole contract.</summary>
    public IReadOnlyList<OperationName> Operations => _operations;

    public void Reaches(OperationName? operation)
    {
        if (operation is not null && (_operations.Count == 0 || !ReferenceEquals(_operations[^1], operation)))
        {
            _operations.Add(operation);
        }
    }
}
