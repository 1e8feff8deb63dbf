using System.CommandLine;
using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Policy.Reading;

namespace SchemaGate.Cli.Commands;

/// <summary>An option that filters operations, as often as wanted.</summary>
internal static class FilterOption
{
    public static Option<string[]> Create(string name, FilterSubject subject, string description, string helpName)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore };
        option.Validators.Add(result =>
        {
            foreach (var pattern in result.Tokens.Select(token => token.Value))
            {
                var problem = pattern.Length == 0 ? "Give a pattern." : FilterPatterns.ProblemOf(subject, pattern);
                if (problem is not null)
                {
                    result.AddError($"{name} cannot be '{pattern}'. {problem}");
                }
            }
        });
        return option;
    }
}
