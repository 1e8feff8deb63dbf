using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SchemaGate.MSBuild.Tests;

/// <summary>The README of the package tells the properties and items of its targets: all of them, and no others.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Folder = Repository.PathOf("src", "SchemaGate.MSBuild");
    private static readonly string Readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
    private static readonly string[] Files = [.. new[] { "build", "buildMultiTargeting", "buildTransitive" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Folder, folder))).Select(File.ReadAllText)];

    [Fact]
    public void The_table_names_every_property_and_no_other()
    {
        var read = Files.SelectMany(file => PropertyRead().Matches(file)).Select(match => match.Groups["name"].Value);
        var table = Rows().Matches(Readme).SelectMany(row => Name().Matches(row.Value)).Select(match => match.Value);

        Assert.Equal(Sorted(read), Sorted(table));
    }

    [Fact]
    public void The_table_tells_the_defaults()
    {
        var told = Rows().Matches(Readme).Where(row => row.Groups["default"].Success).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["default"].Value);
        var set = Files.SelectMany(file => XDocument.Parse(file).Root!.Elements("PropertyGroup").Elements())
            .Where(property => !property.HasElements && property.Name.LocalName[0] != '_' && (string?)property.Attribute("Condition") == $"'$({property.Name})' == ''")
            .ToDictionary(property => property.Name.LocalName, property => property.Value);

        Assert.Equal(new Dictionary<string, string> { ["SchemaGateBaselineFolder"] = "openapi", ["SchemaGateEnabled"] = "true", ["SchemaGateGeneratedDocuments"] = "true" }, set);
        Assert.Equal("false", told["SchemaGateBaselineRequired"]);
        Assert.False(new SchemaGateCheck().BaselineRequired);
        Assert.All(set, property => Assert.Equal(property.Value, told[property.Key]));
    }

    [Fact]
    public void Its_item_and_its_metadata_are_those_of_the_targets()
    {
        var item = XDocument.Parse(Sample().Match(Readme).Groups["xml"].Value).Root!.Elements().Last();
        var targets = string.Concat(Files);

        Assert.Contains($"@({item.Name})", targets, StringComparison.Ordinal);
        Assert.Equal(["Include", "Name", "Baseline"], item.Attributes().Select(attribute => attribute.Name.LocalName));
        Assert.All(item.Attributes().Skip(1), attribute => Assert.Contains($"%({attribute.Name})", targets, StringComparison.Ordinal));
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\$\((?<name>SchemaGate\w+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex PropertyRead();

    [GeneratedRegex(@"^\| `(?<name>SchemaGate\w+)` \| (`(?<default>\w+)` \|)?.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Rows();

    [GeneratedRegex(@"\bSchemaGate[A-Z]\w+")]
    private static partial Regex Name();

    [GeneratedRegex(@"```xml\n(?<xml><ItemGroup>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Sample();
}
