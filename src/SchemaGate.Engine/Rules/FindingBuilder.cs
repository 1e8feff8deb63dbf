using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules;

/// <summary>Judges changes, folds those that have one cause, and puts them into words and order.</summary>
internal sealed class FindingBuilder(IWeighing weighing)
{
    public Findings Build(IEnumerable<CollectedChange> changes)
    {
        var effects = changes
            .Select(change => new JudgedChange(change, RuleCatalog.Judge(change.Change)))
            .SelectMany(weighing.Weigh)
            .ToList();
        var breaks = effects.Exists(effect => effect.Severity == Severity.Breaking);
        var folded = effects
            .Where(effect => !IsVersion(effect) || (breaks && !VersionPromise.Admits(effect.Judged.Change.OldValue, effect.Judged.Change.NewValue)))
            .GroupBy(effect => effect.Judged.Cause)
            .Select(Fold)
            .ToList();
        return Report(Distinguish(folded));
    }

    private static bool IsVersion(Effect effect) => effect.Judged.Change.Facet == Facet.Version;

    private static Findings Report(List<WeighedFinding> folded)
    {
        var reported = folded.Select(finding => finding.Weighed).OfType<Finding>().ToList();
        reported.Sort(FindingOrder.Instance);
        return new Findings(reported, folded.Count - reported.Count);
    }

    /// <summary>The heaviest effect of a cause speaks for all; lighter ones would only repeat it.</summary>
    private static WeighedFinding Fold(IGrouping<object, Effect> group)
    {
        var effects = group.ToList();
        if (effects.TrueForAll(effect => effect.Severity == effect.Judged.Severity))
        {
            var same = FindingOf(effects);
            return new WeighedFinding(same, same);
        }

        var usual = FindingOf([.. effects.Select(effect => effect with { Severity = effect.Judged.Severity })]);
        var kept = effects.Where(effect => effect.Severity is not null).ToList();
        var weighed = kept.Count == 0 ? null : FindingOf(kept);
        return new WeighedFinding(usual, weighed?.Rule == usual.Rule ? weighed with { Identity = usual.Identity, Identities = usual.Identities } : weighed);
    }

    private static Finding FindingOf(List<Effect> effects)
    {
        var heaviest = effects.OrderByDescending(effect => effect.Severity).First();
        var sightings = effects.Where(effect => effect.Severity == heaviest.Severity).SelectMany(effect => effect.Sightings);
        return FindingOf(heaviest.Judged, heaviest.Severity.GetValueOrDefault(), OperationOrder.Arrange([.. sightings]));
    }

    private static Finding FindingOf(JudgedChange judged, Severity severity, IReadOnlyList<Sighting> sightings)
    {
        var (change, descriptor) = (judged.Change, judged.Verdict.Rule.Descriptor);
        var identities = FindingIdentity.Of(descriptor, change, sightings);
        return new Finding
        {
            Rule = descriptor.Id,
            Name = descriptor.Name,
            Severity = severity,
            Message = judged.Verdict.Rule.Describe(change),
            Operations = [.. OperationOrder.OperationsOf(sightings).Select(operation => operation.Text)],
            Old = Places.Of(change.Old, change.OldScope),
            New = Places.Of(change.New, change.NewScope),
            Witness = severity == Severity.Breaking ? judged.Collected.Show() : null,
            IsCertain = change.IsCertain,
            Identity = identities.First(),
            Identities = identities,
        };
    }

    /// <summary>Two findings of one identity are told apart by their usual order, which is fixed.</summary>
    private static List<WeighedFinding> Distinguish(List<WeighedFinding> findings)
    {
        findings.Sort((one, other) => FindingOrder.Instance.Compare(one.Usual, other.Usual));
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < findings.Count; index++)
        {
            var identity = findings[index].Usual.Identity;
            var count = seen[identity] = seen.GetValueOrDefault(identity) + 1;
            if (count > 1)
            {
                findings[index] = findings[index].Numbered(count);
            }
        }

        return findings;
    }
}
