using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace SchemaGate.Cli.Tests;

/// <summary>Every call of the program in a README is one that it takes.</summary>
public sealed partial class GuideTests
{
    public static TheoryData<string, string> Calls
    {
        get
        {
            var calls = new TheoryData<string, string>();
            foreach (var file in Guides())
            {
                CallsOf(File.ReadAllText(Repository.PathOf(file)).ReplaceLineEndings("\n")).ToList().ForEach(call => calls.Add(file, call));
            }

            return calls;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void It_is_understood(string file, string call)
    {
        // No variable is set: a guide is read at a desk, and some options are refused on CI.
        var parsed = CommandLine.Parse([.. CommandLineParser.SplitCommandLine(call)], Terminal.OfProcess() with { Variable = _ => null });

        Assert.True(parsed.Errors.Count == 0, $"{file}: schemagate {call}: {string.Join(' ', parsed.Errors)}");
    }

    /// <summary>The pattern sees calls: there are some in each of these.</summary>
    [Fact]
    public void Calls_are_found() => Assert.Subset(Calls.Select(call => (string)call[0]).ToHashSet(), new HashSet<string> { "README.md", "src/SchemaGate.Cli/Deploying/README.md" });

    private static IEnumerable<string> Guides() => Directory
        .EnumerateFiles(Repository.PathOf("src"), "README.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file))
        .Where(file => !file.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Prepend("README.md");

    private static IEnumerable<string> CallsOf(string text) => ShellBlock().Matches(text)
        .SelectMany(block => Call().Matches(Expression().Replace(block.Groups["lines"].Value, "x").Replace("\\\n", " ", StringComparison.Ordinal)))
        .Select(call => call.Groups["arguments"].Value.TrimEnd())
        .Where(call => !call.Contains('…', StringComparison.Ordinal));

    [GeneratedRegex("```(sh|bash|yaml)\n(?<lines>.*?)```", RegexOptions.Singleline)]
    private static partial Regex ShellBlock();

    // What GitHub puts in before the shell sees it.
    [GeneratedRegex(@"\$\{\{.*?\}\}")]
    private static partial Regex Expression();

    // Up to a comment, a pipe, a redirection or the next command.
    [GeneratedRegex(@"^ *(- run: |run: |[A-Z_]+=\S+ |[A-Z_]+=\$\([^)]*\) )*schemagate +(?<arguments>[^\n]*?)(?= +#| +[|&>] ?| *$)", RegexOptions.Multiline)]
    private static partial Regex Call();
}
