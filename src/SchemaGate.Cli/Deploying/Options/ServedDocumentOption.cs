using System.CommandLine;
using SchemaGate.Cli.Commands;
using SchemaGate.Cli.Deploying.Contracts;
using SchemaGate.Cli.Inputs;
using SchemaGate.Cli.Runs;
using SchemaGate.Engine;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>Whether the canary's own OpenAPI document is compared with the one that was checked.</summary>
internal sealed class ServedDocumentOption
{
    private readonly Setting<string?> _path = new("--smoke-document", "Path where the canary serves its OpenAPI document, such as /openapi/v1.json: before it gets traffic, that must not break what --document promises.", Values.Text("PATH"));

    public void AddTo(Command command) => _path.AddTo(command);

    /// <returns>Null when it is not compared, and when the document cannot be read: the check of the contract says so.</returns>
    /// <exception cref="WrongUseException">It is not clear which document the canary is to serve.</exception>
    public ServedDocument? Read(ParseResult parsed, Terminal terminal, DiffSettings contract) =>
        _path.Read(parsed, terminal, null) is { } path && Expected(contract, terminal) is { } expected
            ? new(path, expected, contract.Policy, contract.Today) { Token = SmokeOptions.TokenOf(terminal) }
            : null;

    private DocumentInput? Expected(DiffSettings contract, Terminal terminal)
    {
        var pairs = new DocumentRun(contract.Documents, new() { Old = null, New = null, Today = contract.Today }, terminal).Find();
        return pairs.Count > 1 ? throw new WrongUseException($"{_path.Name} compares one document, and {pairs.Count} are checked. Give the one that the canary serves with --baseline and --document.")
            : pairs is [{ New: { IsThere: true, Address: not InputReader.StandardInput } place }] ? new InputReader(contract.Documents.Reach, new GitRevisions(), terminal.In).TryRead(place.Address, [])
            : pairs is [{ New.Address: InputReader.StandardInput }] ? throw new WrongUseException($"{_path.Name} reads the document once more, and standard input is read once only. Give a file.")
            : null;
    }
}
