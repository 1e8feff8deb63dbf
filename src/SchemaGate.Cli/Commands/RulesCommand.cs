using System.CommandLine;
using System.Text;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine.Policy.Weights;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Cli.Commands;

/// <summary>Lists the rules.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Choice<string>("--format", ("text", "text"), ("json", "json"), ("markdown", "markdown")).ToOption("-f");
        format.Description = "How to list them. Default: text.";
        var profiles = new Option<bool>("--profiles") { Description = "Print what each profile changes, as a Markdown table." };
        var command = new Command("rules", "List every rule with its weights.") { format, profiles };
        command.SetAction(parsed => Print(parsed.GetValue(profiles) ? ProfileTable.Render() : ListOf(parsed.GetValue(format) ?? "text"), terminal.Out));
        return command;
    }

    private static string ListOf(string format)
    {
        var rules = RuleCatalog.Descriptors;
        return format switch
        {
            "json" => RuleList.Json(rules),
            "markdown" => RuleTable.Render(rules),
            _ => RuleList.Text(rules),
        };
    }

    private static int Print(string text, Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes(text));
        return ExitCodes.Pass;
    }
}
