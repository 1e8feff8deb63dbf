using System.CommandLine;
using SchemaGate.Cli.Deploying.Demo;

namespace SchemaGate.Cli.Commands;

/// <summary>The whole story on one machine.</summary>
internal static class DemoCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("demo", "See it all in under a minute, without an account: a break stopped, a good change shipped, a slow canary rolled back.");
        command.SetAction(_ => new DemoStory(terminal).RunAsync().GetAwaiter().GetResult());
        return command;
    }
}
