using System.Text;

namespace SchemaGate.Cli.Inputs;

/// <summary>What git said.</summary>
internal sealed record GitAnswer(int ExitCode, ReadOnlyMemory<byte> Output)
{
    public string Text => Encoding.UTF8.GetString(Output.Span).Trim();
}
