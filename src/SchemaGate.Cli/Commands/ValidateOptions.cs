using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaGate.Cli.Inputs;
using SchemaGate.OpenApi;

namespace SchemaGate.Cli.Commands;

/// <summary>What <c>validate</c> takes.</summary>
internal sealed class ValidateOptions
{
    private const string Json = "json";

    private readonly Argument<string[]> _documents = new("DOC")
    {
        Description = "A file, a folder or 'pattern' of files, - for standard input, an http(s) address, or git:REF:path. Repeatable.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _format = new Choice<string?>("--format", ("text", "text"), (Json, Json)).ToOption("-f");
    private readonly Option<DiagnosticSeverity?> _failOn = new Choice<DiagnosticSeverity?>("--fail-on", ("error", DiagnosticSeverity.Error), ("warning", DiagnosticSeverity.Warning)).ToOption();
    private readonly ReferenceOptions _references = new();

    public ValidateOptions()
    {
        _format.Description = "What to print. Default: text.";
        _failOn.Description = "The lightest diagnostic that makes the exit code 1. Default: error.";
    }

    public void AddTo(Command command)
    {
        command.Add(_documents);
        command.Add(_format);
        command.Add(_failOn);
        _references.AddTo(command);
        command.Validators.Add(RefuseArguments);
    }

    public ValidateSettings Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_documents),
        parsed.GetValue(_format) == Json,
        parsed.GetValue(_failOn) ?? DiagnosticSeverity.Error,
        _references.Read(parsed));

    private void RefuseArguments(CommandResult result)
    {
        var documents = result.GetValue(_documents) ?? [];
        if (Array.Find(documents, text => text.StartsWith('-') && text != InputReader.StandardInput) is { } option)
        {
            result.AddError($"Unrecognized command or argument '{option}'.");
        }

        if (documents.Count(text => text == InputReader.StandardInput) > 1)
        {
            result.AddError("Standard input is one document: give - once.");
        }
    }
}
