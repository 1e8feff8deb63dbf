using System.CommandLine;
using System.Text;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Cli.Commands;

/// <summary>Lists the rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Choice<string>("--format", ("text", "text"), ("json", "json"), ("markdown", "markdown")).ToOption("-f");
        format.Description = "How to list them. Default: text.";
        var command = new Command("rules", "List every rule with its weights.") { format };
        command.SetAction(parsed => Print(parsed.GetValue(format) ?? "text", terminal.Out));
        return command;
    }

    private static int Print(string format, Stream output)
    {
        var rules = RuleCatalog.Descriptors;
        var text = format switch
        {
            "json" => RuleList.Json(rules),
            "markdown" => RuleTable.Render(rules),
            _ => RuleList.Text(rules),
        };
        output.Write(Encoding.UTF8.GetBytes(text));
        return ExitCodes.Pass;
    }
}
