using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaGate.Cli.Tests;

/// <summary>The README says what the program does.</summary>
public sealed partial class ReadmeTests
{
    private const string Old = "testdata/orders/old.json";
    private const string New = "testdata/orders/new.json";
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_sample_is_what_the_program_prints()
    {
        var sample = Sample().Match(Readme).Groups["output"].Value;

        Assert.Equal(new ToolRun(1, sample, ""), Tool.Run("diff", Old, New));
    }

    public static TheoryData<int, string> ExitCodes => new()
    {
        { 0, $"diff {Old} {Old}" },
        { 0, $"diff {Old} {New} --fail-on never" },
        { 1, $"diff {Old} {New}" },
        { 1, $"diff {Old} {New} --fail-on info" },
        { 2, $"diff {Old} {New} --no-such-option" },
        { 3, $"diff {Old} no-such-file.json" },
        { 3, $"diff {Old} {New} -o json=no/such/folder/report.json" },
    };

    [Theory]
    [MemberData(nameof(ExitCodes))]
    public void Each_exit_code_is_reached(int code, string arguments) => Assert.Equal(code, Tool.Run(arguments.Split(' ')).ExitCode);

    [Fact]
    public void The_table_of_exit_codes_is_complete() =>
        Assert.Equal(["0", "1", "2", "3", "4", "10", "11", "12", "13"], ExitCodeRow().Matches(Readme).Select(row => row.Groups["code"].Value));

    [Fact]
    public void The_table_of_options_is_complete()
    {
        var help = OptionInHelp().Matches(Tool.Run("diff", "--help").Output).Select(option => option.Value).Where(option => option != "--help");
        var diff = Readme[Readme.IndexOf("| option of `diff` |", StringComparison.Ordinal)..];
        var table = OptionRow().Matches(diff[..diff.IndexOf("\n\n", StringComparison.Ordinal)]).Select(row => row.Groups["option"].Value);

        Assert.Equal(help, table);
    }

    [Fact]
    public void The_configuration_is_one()
    {
        using var folder = new TemporaryFolder();
        var sample = ConfigurationSample().Match(Readme).Groups["yaml"].Value;

        Assert.Equal(1, Tool.Run("diff", Old, New, "--config", folder.Write("schemagate.yml", sample)).ExitCode);
        Assert.Equal(Keys("schema config"), TopLevelKey().Matches(sample).Select(key => key.Groups["key"].Value));
    }

    private static IEnumerable<string> Keys(string arguments) =>
        JsonNode.Parse(Tool.Run(arguments.Split(' ')).Output)!["properties"]!.AsObject().Select(property => property.Key);

    [GeneratedRegex("## Configuration\n.*?```yaml\n(?<yaml>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex ConfigurationSample();

    [GeneratedRegex("^(?<key>[a-z-]+):", RegexOptions.Multiline)]
    private static partial Regex TopLevelKey();

    [GeneratedRegex("prints this:\n\n```text\n(?<output>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex(@"^\| (?<code>[0-9]+) \| ", RegexOptions.Multiline)]
    private static partial Regex ExitCodeRow();

    [GeneratedRegex(@"(?<=^  (-\w, )?)--[a-z-]+", RegexOptions.Multiline)]
    private static partial Regex OptionInHelp();

    [GeneratedRegex(@"^\| (`-\w`, )?`(?<option>--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex OptionRow();
}
