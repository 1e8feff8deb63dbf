using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Rules.Input;
using SchemaGate.Engine.Rules.Lifecycle;
using SchemaGate.Engine.Rules.Parameters;
using SchemaGate.Engine.Rules.Paths;
using SchemaGate.Engine.Rules.RequestBodies;
using SchemaGate.Engine.Rules.Responses;
using SchemaGate.Engine.Rules.Schemas;
using SchemaGate.Engine.Rules.Security;

namespace SchemaGate.Engine.Rules;

/// <summary>Every rule, listed by hand: what is not here does not exist.</summary>
public static class RuleCatalog
{
    private static readonly UnclassifiedChange Fallback = new();

    /// <summary>The rules that judge a change.</summary>
    internal static IReadOnlyList<IRule> All { get; } =
    [
        .. PathRules.All,
        .. ParameterRules.All,
        .. RequestBodyRules.All,
        .. ResponseRules.All,
        .. SchemaRules.All,
        .. SecurityRules.All,
        .. LifecycleRules.All,
        Fallback,
    ];

    private static readonly Lazy<IReadOnlyList<RuleDescriptor>> Ordered = new(
        () => [.. All.Select(rule => rule.Descriptor).Concat(InputDescriptors.All).Concat(PolicyRules.All).Concat(BuildDescriptors.All).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)]);

    private static readonly ILookup<Facet, IRule> ByFacet = All
        .SelectMany(rule => rule.Facets, (rule, facet) => (rule, facet))
        .ToLookup(claim => claim.facet, claim => claim.rule);

    /// <summary>What is known of every rule, those about unreadable input included, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> Descriptors => Ordered.Value;

    /// <summary>The rule with this id (in any case) or name; null when there is none.</summary>
    public static RuleDescriptor? Find(string idOrName) => Descriptors.FirstOrDefault(descriptor =>
        string.Equals(descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase) ||
        string.Equals(descriptor.Name, idOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whose change it is and how much it weighs. What no rule claims is an unclassified change, never silence.</summary>
    internal static Verdict Judge(Change change)
    {
        var rule = ByFacet[change.Facet].FirstOrDefault(candidate => candidate.Claims(change)) ?? Fallback;
        return new Verdict(rule, SeverityOf(rule.Descriptor, change));
    }

    /// <summary>
    /// A change that was proved to affect no value breaks nobody, whatever its keyword looks like; what no rule understands, and a
    /// default, weigh less where nobody can depend on them.
    /// </summary>
    private static Severity SeverityOf(RuleDescriptor descriptor, Change change)
    {
        var severity = change.Flow == Flow.Received ? descriptor.Received : descriptor.Sent;
        return change.IsHarmless && (severity == Severity.Breaking || change.Facet is Facet.Unclassified or Facet.Default) ? Severity.Info : severity;
    }
}
