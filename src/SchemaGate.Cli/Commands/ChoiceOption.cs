using System.CommandLine;

namespace SchemaGate.Cli.Commands;

/// <summary>Options that take one of a few words.</summary>
internal static class ChoiceOption
{
    /// <param name="name">The option's name, with its dashes.</param>
    /// <param name="choices">Each word and what it means.</param>
    public static Option<T> Create<T>(string name, params IReadOnlyList<(string Word, T Value)> choices)
    {
        var words = choices.Select(choice => choice.Word).ToArray();
        var option = new Option<T>(name)
        {
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                var word = result.Tokens[^1].Value;
                var found = Array.IndexOf(words, word);
                if (found < 0)
                {
                    result.AddError($"{name} cannot be '{word}'. Give one of: {string.Join(", ", words)}.");
                    return default;
                }

                return choices[found].Value;
            },
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        return option;
    }
}
