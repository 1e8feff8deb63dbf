using SchemaGate.Cli.Inputs;
using SchemaGate.Engine;
using SchemaGate.Engine.Files;
using SchemaGate.OpenApi;

namespace SchemaGate.Cli.Runs;

/// <summary>Validates what a user gave: one document, or all documents of a folder or pattern.</summary>
internal sealed class DocumentValidation(InputReader reader, DocumentTrees trees)
{
    /// <returns>One result for each document, in ordinal order of their names; one that says why when there is none.</returns>
    public IReadOnlyList<ValidationResult> Validate(string text)
    {
        try
        {
            return text != InputReader.StandardInput && trees.Of(text) is { } tree ? ValidateAll(text, tree) : [ValidateOne(text)];
        }
        catch (InputException fault)
        {
            return [ValidationResult.Unread(text, [fault.Problem])];
        }
    }

    private List<ValidationResult> ValidateAll(string text, IDocumentTree tree)
    {
        List<ValidationResult> results = [.. tree.Names.Order(StringComparer.Ordinal).Select(name => ValidateMarked(tree.AddressOf(name))).OfType<ValidationResult>()];
        return results.Count > 0 ? results : throw NoDocument.At(text);
    }

    private ValidationResult ValidateOne(string text)
    {
        var problems = new List<InputProblem>();
        return Validate(text, reader.TryRead(text, problems), problems);
    }

    /// <summary>Null for files of a folder that are no OpenAPI documents.</summary>
    private ValidationResult? ValidateMarked(string address)
    {
        var problems = new List<InputProblem>();
        var input = reader.TryRead(address, problems);
        return input is null || OpenApiMark.IsOn(input.Content.Span) ? Validate(address, input, problems) : null;
    }

    private static ValidationResult Validate(string name, DocumentInput? input, IEnumerable<InputProblem> problems) =>
        input is null ? ValidationResult.Unread(name, problems) : DocumentValidator.Validate(input, new());
}
