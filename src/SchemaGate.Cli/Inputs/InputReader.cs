using SchemaGate.Engine;

namespace SchemaGate.Cli.Inputs;

/// <summary>Turns what a user wrote for a document into the document: file, standard input, address or git revision.</summary>
internal sealed class InputReader(InputOptions options, GitRevisions revisions, Stream standardInput)
{
    public const string StandardInput = "-";

    /// <summary>The document; null with a problem added when it cannot be read.</summary>
    public DocumentInput? TryRead(string text, ICollection<InputProblem> problems)
    {
        try
        {
            return Read(text);
        }
        catch (InputException fault)
        {
            problems.Add(fault.Problem);
            return null;
        }
    }

    private DocumentInput Read(string text) => text switch
    {
        StandardInput => new StandardInputSource(options, standardInput).Read(),
        _ when text.StartsWith(GitAddress.Prefix, StringComparison.Ordinal) => new GitSource(options, revisions).Read(text),
        _ when HttpAddress.IsOne(text) => new HttpSource(options).Read(text),
        _ => new FileSource(options).Read(text),
    };
}
