using System.CommandLine;
using System.CommandLine.Parsing;

namespace SchemaGate.Cli.Commands;

/// <summary>One of a few words.</summary>
/// <param name="name">How the option or argument is called in messages.</param>
/// <param name="choices">Each word and what it means.</param>
internal sealed class Choice<T>(string name, params IReadOnlyList<(string Word, T Value)> choices)
{
    private readonly string[] _words = [.. choices.Select(choice => choice.Word)];

    public Option<T> ToOption(params string[] aliases)
    {
        var option = new Option<T>(name, aliases) { HelpName = string.Join('|', _words), CustomParser = Parse };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(_words);
        return option;
    }

    public Argument<T> ToArgument()
    {
        var argument = new Argument<T>(name) { HelpName = string.Join('|', _words), CustomParser = Parse };
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add(_words);
        return argument;
    }

    private T? Parse(ArgumentResult result)
    {
        var word = result.Tokens[^1].Value;
        var found = Array.IndexOf(_words, word);
        if (found >= 0)
        {
            return choices[found].Value;
        }

        result.AddError($"{name} cannot be '{word}'. Give one of: {string.Join(", ", _words)}.");
        return default;
    }
}
