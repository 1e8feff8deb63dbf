using System.CommandLine;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Cli.Deploying;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>Carries out what a person decided about a canary: promote, roll back or hold.</summary>
internal static class CanaryWishCommand
{
    public static Command Create(Terminal terminal, string name, string description, OperatorWish wish)
    {
        var command = new Command(name, description);
        var actor = new Option<string?>("--actor") { Description = "Who decides. Default: GITHUB_ACTOR, or the name of the user.", HelpName = "NAME" };
        var comment = new Option<string?>("--reason") { Description = "Why.", HelpName = "TEXT" };
        var stable = new Option<string?>("--to") { Description = "The revision to go back to, where the service does not remember one.", HelpName = "REVISION" };
        var options = new DeployOptions();
        command.Add(actor);
        command.Add(comment);
        if (wish == OperatorWish.Rollback)
        {
            command.Add(stable);
        }

        options.AddTo(command);
        DeployAction.Set(command, terminal, (parsed, configuration) =>
        {
            var who = parsed.GetValue(actor) ?? terminal.Variable("GITHUB_ACTOR") ?? Environment.UserName;
            var task = options.ReadTask(parsed, terminal, configuration) with
            {
                IsTakeOver = true,
                Stable = wish == OperatorWish.Rollback ? parsed.GetValue(stable) : null,
                Request = new(wish, who, parsed.GetValue(comment) ?? ""),
            };
            return CanaryRun.RunAsync(task, options.ReadTelemetry(parsed, terminal), terminal);
        });
        return command;
    }
}
