using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>A document from a git revision. Its references are read from the same commit.</summary>
internal sealed class GitSource(InputOptions options, GitRevisions revisions)
{
    public DocumentInput Read(string text)
    {
        try
        {
            var address = GitAddress.Parse(text);
            var commit = revisions[address.Revision];
            var path = GitRepository.FromRoot(address.Path);
            var references = new GitReferences(text, commit, path);
            return new(text, references.Read(path), new ReferenceRouter(references, options));
        }
        catch (IOException fault)
        {
            throw UnreadableInput.Because(text, fault.Message);
        }
    }
}
