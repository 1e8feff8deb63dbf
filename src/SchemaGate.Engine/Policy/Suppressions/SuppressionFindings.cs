using System.Globalization;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Rules;
using SchemaGate.Engine.Rules.Input;

namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>What the gate says of the entries themselves.</summary>
internal static class SuppressionFindings
{
    /// <summary>The entry's last day is over and what it accepted is still there.</summary>
    public static Finding Expired(Suppression entry, int count, Severity severity) => Of(PolicyRules.SuppressionExpired, severity, entry, string.Create(
        CultureInfo.InvariantCulture,
        $"The suppression of '{NameOf(entry)}' ended on {entry.Until:yyyy-MM-dd}, so {(count == 1 ? "a finding counts" : $"{count} findings count")} again: mend the break, or give it a later day."));

    /// <summary>The entry accepts nothing that is there.</summary>
    public static Finding Stale(Suppression entry, Severity severity) => Of(PolicyRules.SuppressionStale, severity, entry, $"The suppression of '{NameOf(entry)}' matches no finding: {Cure(entry)}");

    /// <summary>True for a finding that is about an entry and not about a change.</summary>
    public static bool IsAboutEntries(Finding finding) => finding.Rule == PolicyRules.SuppressionExpired.Id || finding.Rule == PolicyRules.SuppressionStale.Id;

    /// <summary>In the order of every result.</summary>
    public static IReadOnlyList<Finding> InOrder(IEnumerable<Finding> findings) => [.. findings.Order(FindingOrder.Instance)];

    /// <summary>Of several identities, the first.</summary>
    private static string NameOf(Suppression entry) => Excerpt.Of(entry.Identities[0]);

    private static string Cure(Suppression entry) => UnknownRule(entry) is { } rule
        ? $"there is no rule {Excerpt.Of(rule)}; `schemagate rules` lists all of them."
        : entry.Documents.Count > 0 ? "remove the entry." : "remove the entry, or name the document that it is about in its `documents`.";

    private static string? UnknownRule(Suppression entry) => entry.Identities
        .Select(SuppressionMatcher.RuleOf)
        .FirstOrDefault(rule => rule.Length > 0 && RuleCatalog.Descriptors.All(known => known.Id != rule));

    private static Finding Of(RuleDescriptor rule, Severity severity, Suppression entry, string message) => new()
    {
        Rule = rule.Id,
        Name = rule.Name,
        Severity = severity,
        Message = message,
        Operations = [],
        New = entry.Place with { Value = null },
        Identity = $"{rule.Id} suppression {entry.Identities[0]}",
        Identities = [$"{rule.Id} suppression {entry.Identities[0]}"],
    };
}
