using System.CommandLine.Parsing;
using SchemaGate.Cli.Commands;

namespace SchemaGate.Cli.Tests.Commands;

/// <summary>The examples that the help of a command ends with are calls that it takes.</summary>
public sealed class HelpEndingTests
{
    [Theory]
    [InlineData(ServeCommand.Name, ServeCommand.HelpEnding, 4)]
    [InlineData(GateCommand.Name, GateCommand.HelpEnding, 4)]
    public void It_ends_with_examples_that_are_understood(string command, string ending, int examples)
    {
        var run = Tool.Run(command, "--help");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith(ending.ReplaceLineEndings("\n"), run.Output, StringComparison.Ordinal);

        var calls = ending.ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("  schemagate ", StringComparison.Ordinal)).Select(line => line["  schemagate ".Length..]).ToList();
        Assert.Equal(examples, calls.Count);
        Assert.All(calls, call => Assert.Empty(CommandLine.Parse([.. CommandLineParser.SplitCommandLine(call)], Terminal.OfProcess() with { Variable = _ => null }).Errors));
    }
}
