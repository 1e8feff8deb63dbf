using System.Text;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Policy.Weights;

/// <summary>Writes in Markdown what the profiles change.</summary>
public static class ProfileTable
{
    /// <summary>A table: one row a rule that a profile weighs otherwise than the catalogue, in the order of the ids.</summary>
    public static string Render()
    {
        var table = new StringBuilder("| id | rule | default | strict | lenient |\n|---|---|---|---|---|\n");
        foreach (var rule in RuleCatalog.Descriptors.Where(IsChanged))
        {
            var link = $"[{rule.Name}](../Rules/{rule.Area}/{rule.Name}.md)";
            table.Append($"| {rule.Id} | {link} | {Usual(rule)} | {Weight(rule, RuleProfile.Strict)} | {Weight(rule, RuleProfile.Lenient)} |\n");
        }

        return table.ToString();
    }

    private static bool IsChanged(RuleDescriptor rule) =>
        Profiles.Of(RuleProfile.Strict).ContainsKey(rule.Name) || Profiles.Of(RuleProfile.Lenient).ContainsKey(rule.Name);

    private static string Usual(RuleDescriptor rule) => Words(Word(rule.Sent), Word(rule.Received));

    private static string Weight(RuleDescriptor rule, RuleProfile profile)
    {
        var levels = Profiles.Of(profile).GetValueOrDefault(rule.Name, new RuleLevels());
        var words = Words(Word(levels.Sent) ?? Word(rule.Sent), Word(levels.Received) ?? Word(rule.Received));
        return words == Usual(rule) ? "" : words;
    }

    private static string? Word<T>(T? level)
        where T : struct, Enum => level?.ToString().ToLowerInvariant();

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Words(string? sent, string? received) => sent == received ? $"{sent}" : $"{sent} sent, {received} received";
}
