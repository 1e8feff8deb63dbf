using System.Reflection;
using System.Text.RegularExpressions;
using SchemaGate.Dashboard.Tests.Security;

namespace SchemaGate.Dashboard.Tests;

/// <summary>Each attack in the table of the README is a test, and each attack that is tested stands there.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("src", "SchemaGate.Dashboard", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Each_attack_names_a_test()
    {
        var rows = Rows();
        Assert.InRange(rows.Count, 25, 100);
        Assert.Equal([], rows.Where(row => Names().Count(row) == 0));
        Assert.Equal([], rows.SelectMany(row => Names().Matches(row)).Select(name => name.Groups["test"].Value).Where(name => !Tests().Contains(name)));
    }

    [Fact]
    public void Each_attack_that_is_tested_is_named()
    {
        var named = Rows().SelectMany(row => Names().Matches(row)).Select(name => name.Groups["test"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], Tests().Where(name => name.StartsWith($"{nameof(AttackTests)}.", StringComparison.Ordinal)).Except(named));
    }

    private static List<string> Rows() => [.. Readme[Readme.IndexOf("## Attacks tried", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)];

    private static HashSet<string> Tests() => typeof(ReadmeTests).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null).Select(method => $"{type.Name}.{method.Name}"))
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("`(?<test>\\w+Tests\\.\\w+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Names();
}
