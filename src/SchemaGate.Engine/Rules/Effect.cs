using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules;

/// <summary>What a change does to some of the operations that it reaches, as the team weighs it.</summary>
/// <param name="Judged">The change and its rule.</param>
/// <param name="Severity">Null when the team does not want to hear of it.</param>
/// <param name="Sightings">Where it has this weight.</param>
internal sealed record Effect(JudgedChange Judged, Severity? Severity, IReadOnlyList<Sighting> Sightings);
