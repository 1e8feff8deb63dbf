using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaGate.Engine.Policy.Reading;

namespace SchemaGate.Cli.Commands;

/// <summary><c>--severity RULE=LEVEL</c>, as often as wanted; the last one for a rule counts.</summary>
internal static class SeverityOption
{
    private const string Example = "Write it as RULE=LEVEL, for example enum-value-added=breaking.";

    public static Option<RuleLevelChoice[]> Create() => new("--severity")
    {
        Description = "The level of a rule: off, info, warning or breaking. Repeatable.",
        HelpName = "RULE=LEVEL",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => [.. result.Tokens.Select(token => ParseOne(token.Value, result)).OfType<RuleLevelChoice>()],
    };

    private static RuleLevelChoice? ParseOne(string text, ArgumentResult result)
    {
        if (text.Split('=') is not [{ Length: > 0 } name, var word])
        {
            result.AddError($"--severity cannot be '{text}'. {Example}");
            return null;
        }

        var level = Words.Levels.FirstOrDefault(choice => choice.Word == word);
        if (level.Word is null)
        {
            result.AddError($"--severity {name} cannot be '{word}'. Give one of: {string.Join(", ", Words.Levels.Select(choice => choice.Word))}.");
        }

        var (rule, problem) = KnownRules.Find(name);
        if (problem is not null)
        {
            result.AddError($"--severity: {problem}");
        }

        return rule is null || level.Word is null ? null : new RuleLevelChoice(rule.Id, level.Value);
    }
}
