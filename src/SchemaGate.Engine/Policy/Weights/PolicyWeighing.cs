using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Policy.Weights;

/// <summary>Weighs as the team decided. What was never promised breaks nobody: there, nothing weighs more than information.</summary>
/// <param name="levels">The levels of the rules.</param>
/// <param name="free">The operations that may break at any time.</param>
internal sealed class PolicyWeighing(PolicyLevels levels, IReadOnlySet<OperationName> free) : IWeighing
{
    public IEnumerable<Effect> Weigh(JudgedChange judged)
    {
        var severity = SeverityOf(judged);
        var sightings = judged.Collected.Sightings;
        var unpromised = free.Count == 0 ? [] : sightings.Where(IsFree).ToList();
        if (unpromised.Count < sightings.Count || sightings.Count == 0)
        {
            yield return new Effect(judged, severity, unpromised.Count == 0 ? sightings : [.. sightings.Where(sighting => !IsFree(sighting))]);
        }

        if (unpromised.Count > 0)
        {
            yield return new Effect(judged, severity is null ? null : Severity.Info, unpromised);
        }
    }

    private bool IsFree(Sighting sighting) => sighting.Operation is { } operation && free.Contains(operation);

    private Severity? SeverityOf(JudgedChange judged)
    {
        var said = levels.Of(judged.Verdict.Rule.Descriptor);
        var level = judged.Change.Flow == Flow.Received ? said.Received : said.Sent;
        return level switch
        {
            null => judged.Severity,
            RuleLevel.Off => null,
            RuleLevel.Info => Severity.Info,
            RuleLevel.Warning => Severity.Warning,
            _ => judged.Change.IsHarmless ? Severity.Info : Severity.Breaking,
        };
    }
}
