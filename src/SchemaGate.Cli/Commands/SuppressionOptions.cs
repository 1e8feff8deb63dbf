using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaGate.Cli.Suppressions;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Cli.Commands;

/// <summary>What <c>diff</c> takes to accept findings.</summary>
internal sealed class SuppressionOptions
{
    private readonly Option<string?> _file = new("--suppressions") { Description = $"The findings that the team accepts. Default: {SuppressionFile.DefaultName} in this folder or the nearest one above it, within the repository.", HelpName = "FILE" };
    private readonly Option<bool> _write = new("--write-suppressions") { Description = "Accept what fails: write it into the file of suppressions, drop entries that match nothing, and exit with 0. Refused on CI." };
    private readonly Option<string?> _reason = new("--reason") { Description = "Why the findings are accepted, for new entries.", HelpName = "TEXT" };
    private readonly Option<string?> _owner = new("--owner") { Description = "Who accepts them, for new entries.", HelpName = "NAME" };
    private readonly Option<DateOnly?> _until = DayOption.Create("--until", "The last day on which new entries hold. Default: always.");

    public void AddTo(Command command, Terminal terminal)
    {
        Option[] options = [_file, _write, _reason, _owner, _until];
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.Validators.Add(RefuseTermsAlone);
        _write.Validators.Add(result => RefuseOnPipeline(result, terminal.Variable));
    }

    /// <summary>True when what fails is to be accepted.</summary>
    public bool IsWritten(CommandResult result) => result.GetValue(_write);

    public SuppressionSettings Read(ParseResult parsed, string? configured) => new(
        parsed.GetValue(_file),
        parsed.GetValue(_write),
        new SuppressionTerms(parsed.GetValue(_reason), parsed.GetValue(_owner), parsed.GetValue(_until)),
        configured);

    private void RefuseTermsAlone(CommandResult result)
    {
        Option[] terms = [_reason, _owner, _until];
        if (!result.GetValue(_write) && Array.Find(terms, term => result.GetResult(term) is not null) is { } alone)
        {
            result.AddError($"{alone.Name} goes with --write-suppressions. Add that, or leave {alone.Name} out.");
        }
    }

    private static void RefuseOnPipeline(OptionResult result, Func<string, string?> variable)
    {
        if (result.GetValueOrDefault<bool>() && ContinuousIntegration.IsDetected(variable))
        {
            result.AddError("--write-suppressions accepts whatever fails, so on CI nothing would ever fail. Run it on your machine and commit the file; set CI=false where a pipeline is really to do that.");
        }
    }
}
