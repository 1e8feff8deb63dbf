using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison;

/// <summary>A change, the places where it shows, and a value that shows it.</summary>
/// <param name="change">As the first operation sees it.</param>
/// <param name="show">Makes the witness; asked only when the finding is printed, because it costs time.</param>
internal sealed class CollectedChange(Change change, Func<Witness?> show)
{
    private readonly List<Sighting> _sightings = [];

    public Change Change { get; } = change;

    public Func<Witness?> Show { get; } = show;

    /// <summary>In order of discovery.</summary>
    public IReadOnlyList<Sighting> Sightings => _sightings;

    /// <summary>The operations that it reaches, possibly repeated; empty for a change of the whole contract.</summary>
    public IEnumerable<OperationName> Operations => _sightings.Select(sighting => sighting.Operation).OfType<OperationName>();

    public void ShowsAt(Sighting sighting) => _sightings.Add(sighting);
}
