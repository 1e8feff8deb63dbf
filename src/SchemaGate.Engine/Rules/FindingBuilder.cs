using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Rules;

/// <summary>Judges changes, folds those that have one cause, and puts them into words and order.</summary>
internal static class FindingBuilder
{
    /// <param name="changes">The changes, each with the operations that it reaches.</param>
    /// <param name="unstable">Operations of which nothing was promised.</param>
    public static IReadOnlyList<Finding> Build(IEnumerable<CollectedChange> changes, IReadOnlySet<OperationName> unstable)
    {
        var judged = changes.Select(change => Judge(change, unstable)).ToList();
        var breaks = judged.Exists(change => change.Severity == Severity.Breaking);
        var findings = judged
            .Where(change => change.Change.Facet != Facet.Version || (breaks && !VersionPromise.Admits(change.Change.OldValue, change.Change.NewValue)))
            .GroupBy(change => change.Cause)
            .Select(Fold)
            .ToList();
        findings.Sort(FindingOrder.Instance);
        return Distinguish(findings);
    }

    /// <summary>A change that reaches draft and alpha operations alone is told, and breaks no promise.</summary>
    private static JudgedChange Judge(CollectedChange change, IReadOnlySet<OperationName> unstable)
    {
        var verdict = RuleCatalog.Judge(change.Change);
        var isPromised = !change.Operations.Any() || !change.Operations.All(unstable.Contains);
        return new JudgedChange(change, isPromised ? verdict : verdict with { Severity = Severity.Info });
    }

    /// <summary>The heaviest effect of a cause speaks for all; lighter ones would only repeat it.</summary>
    private static Finding Fold(IGrouping<object, JudgedChange> group)
    {
        var effects = group.ToList();
        var heaviest = effects.OrderByDescending(effect => effect.Severity).First();
        var sightings = effects.Where(effect => effect.Severity == heaviest.Severity).SelectMany(effect => effect.Collected.Sightings);
        return ToFinding(heaviest, [.. sightings]);
    }

    private static Finding ToFinding(JudgedChange judged, IReadOnlyList<Sighting> sightings)
    {
        var (change, descriptor) = (judged.Change, judged.Verdict.Rule.Descriptor);
        var identities = FindingIdentity.Of(descriptor, change, sightings);
        return new Finding
        {
            Rule = descriptor.Id,
            Name = descriptor.Name,
            Severity = judged.Severity,
            Message = judged.Verdict.Rule.Describe(change),
            Operations = Operations(sightings),
            Old = Places.Of(change.Old, change.OldScope),
            New = Places.Of(change.New, change.NewScope),
            Witness = judged.Severity == Severity.Breaking ? judged.Collected.Show() : null,
            IsCertain = change.IsCertain,
            Identity = identities.First(),
            Identities = identities,
        };
    }

    private static string[] Operations(IEnumerable<Sighting> sightings) =>
        [.. OperationOrder.Arrange(sightings.Select(sighting => sighting.Operation).OfType<OperationName>()).Select(operation => operation.Text)];

    /// <summary>Two findings of one identity are told apart by their order, which is fixed.</summary>
    private static List<Finding> Distinguish(List<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < findings.Count; index++)
        {
            var finding = findings[index];
            var count = seen[finding.Identity] = seen.GetValueOrDefault(finding.Identity) + 1;
            if (count > 1)
            {
                findings[index] = FindingIdentity.Numbered(finding, count);
            }
        }

        return findings;
    }
}
