using System.CommandLine;

namespace SchemaGate.Cli.Tests;

public sealed class CommandLineTests
{
    /// <summary>Of two options with one name only one would hear what is said.</summary>
    [Fact]
    public void No_two_options_of_a_command_have_the_same_name()
    {
        var root = CommandLine.Parse([], Terminal.OfProcess() with { Variable = _ => null }).RootCommandResult.Command;

        var twice = WithCommandsOf(root)
            .SelectMany(command => command.Options.SelectMany(option => option.Aliases.Prepend(option.Name), (_, name) => $"{command.Name} {name}"))
            .GroupBy(name => name, StringComparer.Ordinal)
            .Where(names => names.Count() > 1)
            .Select(names => names.Key);

        Assert.Empty(twice);
    }

    private static IEnumerable<Command> WithCommandsOf(Command command) => command.Subcommands.SelectMany(WithCommandsOf).Prepend(command);
}
