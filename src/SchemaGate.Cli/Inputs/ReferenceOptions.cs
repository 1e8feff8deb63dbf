using System.CommandLine;
using System.CommandLine.Parsing;

namespace SchemaGate.Cli.Inputs;

/// <summary>What the references of a document may reach.</summary>
internal sealed class ReferenceOptions
{
    private readonly Option<string?> _root = new("--ref-root") { Description = "Folder that a $ref to another file may reach into. Default: the document's own.", HelpName = "DIR" };
    private readonly Option<bool> _allowRemote = new("--allow-remote-refs") { Description = "Follow a $ref to a public http(s) address." };

    public void AddTo(Command command)
    {
        _root.Validators.Add(RefuseMissingFolder);
        command.Add(_root);
        command.Add(_allowRemote);
    }

    /// <summary>For documents of commits, of which every file may be read: a folder to reach into would mean nothing, and is refused.</summary>
    public void AddForCommitsTo(Command command)
    {
        _root.Hidden = true;
        _root.Validators.Add(result => result.AddError($"--ref-root means nothing to {command.Name}: a version may refer to every file of its commit. Leave it out."));
        command.Add(_root);
        command.Add(_allowRemote);
    }

    public InputOptions Read(ParseResult parsed) => new(parsed.GetValue(_root), parsed.GetValue(_allowRemote));

    private static void RefuseMissingFolder(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } folder && !Directory.Exists(folder))
        {
            result.AddError($"--ref-root names the folder '{folder}', which does not exist. Give an existing folder.");
        }
    }
}
