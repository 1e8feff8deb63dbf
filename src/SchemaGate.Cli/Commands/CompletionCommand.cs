using System.CommandLine;

namespace SchemaGate.Cli.Commands;

/// <summary>Prints a script that teaches a shell to complete this program's commands and options.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(Terminal terminal)
    {
        var shell = new Choice<string>("SHELL", [.. Shells.Select(name => (name, name))]).ToArgument();
        var command = new Command("completion", "Print a completion script: source <(schemagate completion bash)") { shell };
        command.SetAction(parsed => Print(parsed.GetRequiredValue(shell), terminal.Out));
        return command;
    }

    private static int Print(string shell, Stream output)
    {
        using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{shell}")!;
        script.CopyTo(output);
        return ExitCodes.Pass;
    }
}
