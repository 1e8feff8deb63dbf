using System.Text.Json;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Rules;

public sealed class RulePagesTests
{
    public static TheoryData<string> Rules() => [.. RuleCatalog.Descriptors.Select(rule => rule.Name)];

    public static TheoryData<string> RulesWithCases() => [.. RuleCatalog.Descriptors.Where(RuleCases.AreNeeded).Select(rule => rule.Name)];

    [Fact]
    public void An_unknown_rule_has_no_page() => Assert.Null(RulePages.Of("no-such-rule"));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_keeps_to_the_frame(string name)
    {
        var rule = RuleCatalog.Find(name)!;
        var page = RulePage.Of(rule);

        Assert.Equal($"# {rule.Id} {rule.Name}", page.Title);
        Assert.NotEqual(string.Empty, page.Summary);
        Assert.Equal(RulePage.Frame, page.Headings);
        Assert.Equal(2, page.Fragments.Count);
    }

    [Theory]
    [MemberData(nameof(RulesWithCases))]
    public void The_example_is_taken_from_a_case(string name)
    {
        var page = RulePage.Of(RuleCatalog.Find(name)!);

        Assert.StartsWith($"rules/{name}/", page.Case, StringComparison.Ordinal);
        Assert.True(Occurs(page.Fragments[0], page.Case!, "old.json"), "Before");
        Assert.True(Occurs(page.Fragments[1], page.Case!, "new.json"), "After");
    }

    private static bool Occurs(string fragment, string folder, string file)
    {
        using var part = JsonDocument.Parse(fragment);
        if (!File.Exists(Repository.PathOf("testdata", folder, file)))
        {
            return part.RootElement.ValueKind == JsonValueKind.Null;
        }

        using var whole = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("testdata", folder, file)));
        return RulePage.Occurs(part.RootElement, whole.RootElement);
    }
}
