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
        var isPromised = change.Operations.Count == 0 || !change.Operations.All(unstable.Contains);
        return new JudgedChange(change, isPromised ? verdict : verdict with { Severity = Severity.Info });
    }

    /// <summary>The heaviest effect of a cause speaks for all; lighter ones would only repeat it.</summary>
    private static Finding Fold(IGrouping<object, JudgedChange> group)
    {
        var effects = group.ToList();
        var heaviest = effects.OrderByDescending(effect => effect.Severity).First();
        var operations = effects.Where(effect => effect.Severity == heaviest.Severity).SelectMany(effect => effect.Collected.Operations);
        return ToFinding(heaviest, OperationOrder.Arrange(operations));
    }

    private static Finding ToFinding(JudgedChange judged, IReadOnlyList<OperationName> operations)
    {
        var (change, descriptor) = (judged.Change, judged.Verdict.Rule.Descriptor);
        return new Finding
        {
            Rule = descriptor.Id,
            Name = descriptor.Name,
            Severity = judged.Severity,
            Message = judged.Verdict.Rule.Describe(change),
            Operations = [.. operations.Select(operation => operation.Text)],
            Old = Places.Of(change.Old, change.OldScope),
            New = Places.Of(change.New, change.NewScope),
            Witness = judged.Severity == Severity.Breaking ? judged.Collected.Show() : null,
            IsCertain = change.IsCertain,
            Identity = IdentityOf(descriptor, change, operations is [var first, ..] ? first : null),
        };
    }

    private static string IdentityOf(RuleDescriptor descriptor, Change change, OperationName? operation)
    {
        var place = operation is null ? string.Empty : $" {operation.Method} {operation.NormalisedPath}";
        var subject = change.Subject.Length == 0 ? string.Empty : $" {change.Subject}";
        return $"{descriptor.Id}{place} {change.Trail} {change.Facet}{subject}";
    }

    /// <summary>Two findings of one identity are told apart by their order, which is fixed.</summary>
    private static List<Finding> Distinguish(List<Finding> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < findings.Count; index++)
        {
            var identity = findings[index].Identity;
            var count = seen[identity] = seen.GetValueOrDefault(identity) + 1;
            if (count > 1)
            {
                findings[index] = findings[index] with { Identity = $"{identity} #{count}" };
            }
        }

        return findings;
    }
}
