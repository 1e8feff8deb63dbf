using System.CommandLine;
using System.CommandLine.Parsing;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>A value from the command line; where that is silent from the environment, and then from <c>schemagate.yml</c>.</summary>
/// <typeparam name="T">What it means.</typeparam>
internal sealed class Setting<T>
{
    private readonly Option<string?> _option;
    private readonly string? _variable;
    private readonly Func<string, (bool IsValid, T Value)> _parse;
    private readonly string _expected;

    /// <param name="name">The option, with its dashes.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="kind">How its text is read.</param>
    /// <param name="variable">The environment's name for it; null for none.</param>
    public Setting(string name, string description, ValueKind<T> kind, string? variable = null)
    {
        _parse = kind.Parse;
        _expected = kind.Expected;
        _variable = variable;
        _option = new(name) { Description = variable is null ? description : $"{description} Environment: {variable}.", HelpName = kind.Name };
        _option.Validators.Add(Validate);
        _option.CompletionSources.Add(kind.Words);
    }

    public string Name => _option.Name;

    public void AddTo(Command command) => command.Add(_option);

    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where environment and configuration are.</param>
    /// <param name="fallback">What holds when none says anything.</param>
    /// <exception cref="WrongUseException">The environment or the configuration holds something else.</exception>
    public T Read(ParseResult parsed, Terminal terminal, T fallback) => TryRead(parsed, terminal, out var value) ? value : fallback;

    /// <summary>False when none says anything.</summary>
    /// <exception cref="WrongUseException">The environment or the configuration holds something else.</exception>
    public bool TryRead(ParseResult parsed, Terminal terminal, out T value)
    {
        var (source, text) = Find(parsed, terminal);
        if (text is null)
        {
            value = default!;
            return false;
        }

        (var isValid, value) = _parse(text);
        return isValid ? true : throw new WrongUseException(Problem(source, text));
    }

    /// <summary>True when the command line itself says something.</summary>
    public bool IsGiven(ParseResult parsed) => !string.IsNullOrEmpty(parsed.GetValue(_option));

    private (string Source, string? Text) Find(ParseResult parsed, Terminal terminal)
    {
        if (IsGiven(parsed))
        {
            return (Name, parsed.GetValue(_option));
        }

        return _variable is not null && terminal.Variable(_variable) is { Length: > 0 } text
            ? (_variable, text)
            : ($"'canary.{Name[2..]}' of the configuration", terminal.Configured.GetValueOrDefault(Name[2..]));
    }

    private void Validate(OptionResult result)
    {
        if (result.Tokens is [.., { } token] && !_parse(token.Value).IsValid)
        {
            result.AddError(Problem(Name, token.Value));
        }
    }

    private string Problem(string name, string text) => $"{name} cannot be '{text}'. Give {_expected}.";
}
