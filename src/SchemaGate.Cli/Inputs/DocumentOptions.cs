using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Inputs;

/// <summary>Which documents are compared, and what they may reach.</summary>
internal sealed class DocumentOptions
{
    private const string Forms = "A document is a file, - for standard input, an http(s) address, or git:REF:path.";

    private readonly Argument<string[]> _documents = new("DOCUMENT")
    {
        Description = $"OLD and NEW: the contract that clients hold and the one that is to replace it; two documents, or two folders or 'patterns' whose documents pair by name. {Forms} With --base-ref: the documents, folders or 'patterns' to compare with that revision. Without any: the documents of the services in schemagate.yml.",
        HelpName = "OLD NEW",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _baseRef = new("--base-ref") { Description = "Compare with the commit where HEAD left this branch: its merge base.", HelpName = "REF" };
    private readonly Option<bool> _compose = new("--compose") { Description = "All documents of a side are one API: an operation that moved to another document is no break." };
    private readonly ReferenceOptions _references = new();

    public void AddTo(Command command)
    {
        command.Add(_documents);
        command.Add(_baseRef);
        command.Add(_compose);
        _references.AddTo(command);
        command.Validators.Add(RefuseDocuments);
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="services">What is compared when no documents are given.</param>
    public DocumentSelection Read(ParseResult parsed, ImmutableArray<Service> services)
    {
        var documents = parsed.GetValue(_documents) ?? [];
        return new(documents, parsed.GetValue(_baseRef), parsed.GetValue(_compose), _references.Read(parsed))
        {
            Listed = documents.Length > 0 ? [] : ListedDocuments.Of(services),
        };
    }

    // Validators run whatever else is wrong; an option without its value is told by the library.
    private void RefuseDocuments(CommandResult result)
    {
        var baseRef = result.GetResult(_baseRef)?.Tokens;
        if (baseRef is not [] && DocumentsFault(result.GetValue(_documents) ?? [], baseRef?[^1].Value) is { } fault)
        {
            result.AddError(fault);
        }
    }

    private static string? DocumentsFault(string[] documents, string? baseRef) => (documents, baseRef) switch
    {
        _ when Array.Find(documents, IsOption) is { } option => $"Unrecognized command or argument '{option}'.",
        ([InputReader.StandardInput, InputReader.StandardInput], null) => "OLD and NEW cannot both be standard input. Give one of them as a file.",
        ([_, _], null) or ([], _) => null,
        ([_], null) => "Only one document was given. Give OLD and NEW, or --base-ref REF to compare the document with that revision.",
        (_, null) => $"{documents.Length} documents were given instead of OLD and NEW. Put quotes round a pattern, so that the shell leaves it alone: 'old/*.json' 'new/*.json'.",
        _ => Array.Find(documents, text => !Address.IsFile(text)) is { } other ? $"--base-ref compares files of the working tree, and '{other}' is none. Give a file, a folder or a 'pattern'." : null,
    };

    private static bool IsOption(string text) => text.StartsWith('-') && text != InputReader.StandardInput;
}
