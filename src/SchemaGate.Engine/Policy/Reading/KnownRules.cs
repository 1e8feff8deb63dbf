using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Finds the rule that a team names, by id or by name.</summary>
public static class KnownRules
{
    /// <summary>Every id and name that may be given a level.</summary>
    internal static IEnumerable<string> Names => Weighable.SelectMany(rule => new[] { rule.Id, rule.Name });

    private static IEnumerable<RuleDescriptor> Weighable => RuleCatalog.Descriptors.Where(rule => !rule.IsProblem);

    /// <summary>The rule, or why it cannot be given a level.</summary>
    public static (RuleDescriptor? Rule, string? Problem) Find(string idOrName) => Exactly(idOrName) switch
    {
        null => (null, $"There is no rule '{idOrName}'.{Nearest.Hint(idOrName, Names)} `schemagate rules` lists all of them."),
        { IsProblem: true } rule => (null, $"Rule {rule.Id} ({rule.Name}) says why nothing could be compared. It has no level; remove this entry."),
        var rule => (rule, null),
    };

    private static RuleDescriptor? Exactly(string idOrName) => RuleCatalog.Descriptors.FirstOrDefault(rule => rule.Id == idOrName || rule.Name == idOrName);
}
