using System.Text.Json;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Rules;

/// <summary>What the case folders of a rule expect.</summary>
internal static class RuleCases
{
    /// <summary>Input problems have their tests where documents are read, and what no rule claims never breaks.</summary>
    public static bool AreNeeded(RuleDescriptor rule) => rule.Area != RuleArea.Input && rule.Name != "unclassified-change";

    /// <summary>The expectations of each case of a rule: the severities with which the rule itself is found, none when it is not.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(RuleDescriptor rule)
    {
        var folder = Repository.PathOf("testdata", "rules", rule.Name);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Select(each => Severities(rule, Path.Combine(each, "expected.json")))]
            : [];
    }

    private static List<string> Severities(RuleDescriptor rule, string file)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(file));
        return expected.RootElement.TryGetProperty("findings", out var findings)
            ? [.. findings.EnumerateArray().Where(finding => finding.GetProperty("rule").GetString() == rule.Id).Select(finding => finding.GetProperty("severity").GetString()!)]
            : [];
    }
}
