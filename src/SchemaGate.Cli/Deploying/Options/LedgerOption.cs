using System.CommandLine;
using SchemaGate.Ledger;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>Where the events of rollouts are kept.</summary>
/// <param name="usual">Where they are kept when nothing is said; null for nowhere.</param>
internal sealed class LedgerOption(string? usual)
{
    public const string TokenVariable = "SCHEMAGATE_TOKEN";

    private readonly Setting<string?> _address = new(
        "--ledger",
        usual is null
            ? "Keep the events in a SQLite file, in postgres://USER@HOST/DATABASE, or at the http(s) address of a dashboard with the token in SCHEMAGATE_TOKEN. A failure is told and changes no exit code."
            : $"Where the events are: a SQLite file, or postgres://USER@HOST/DATABASE. Default: {usual}.",
        Values.Text("FILE|URL"),
        "SCHEMAGATE_LEDGER");

    public void AddTo(Command command) => _address.AddTo(command);

    /// <returns>Null when events are kept nowhere.</returns>
    /// <exception cref="WrongUseException">The address cannot be used.</exception>
    public ILedger? Open(ParseResult parsed, Terminal terminal) =>
        _address.Read(parsed, terminal, usual) is { } address ? Checked(() => LedgerAddress.Open(address, terminal.Variable(TokenVariable))) : null;

    /// <exception cref="WrongUseException">The address cannot be used.</exception>
    public IReadableLedger OpenReadable(ParseResult parsed, Terminal terminal) => Checked(() => LedgerAddress.OpenReadable(_address.Read(parsed, terminal, usual)!));

    private static T Checked<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (LedgerException wrong)
        {
            throw new WrongUseException(wrong.Message);
        }
    }
}
