using System.CommandLine;
using System.Text;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine.Policy.Reading;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Cli.Commands;

/// <summary>Prints a rule's page: why clients break, what to do instead, how to accept it.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        var rule = new Argument<RuleDescriptor>("RULE")
        {
            Description = "The rule's id or name, for example SG1001.",
            HelpName = "RULE",
            CustomParser = result =>
            {
                var written = result.Tokens[^1].Value;
                var found = RuleCatalog.Find(written);
                if (found is null)
                {
                    result.AddError($"There is no rule '{written}'.{Nearest.Hint(written, RuleCatalog.Descriptors.Select(known => known.Name))} `schemagate rules` lists all of them.");
                }

                return found;
            },
        };
        rule.CompletionSources.Add(_ => RuleCatalog.Descriptors.Select(known => known.Id));
        var command = new Command("explain", "Explain a rule: why clients break, what to do instead, how to accept it.") { rule };
        command.SetAction(parsed => Print(parsed.GetRequiredValue(rule), terminal.Out));
        return command;
    }

    private static int Print(RuleDescriptor rule, Stream output)
    {
        output.Write(Encoding.UTF8.GetBytes(RulePageText.Of(rule)));
        return ExitCodes.Pass;
    }
}
