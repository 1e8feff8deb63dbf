using SchemaGate.Engine;

namespace SchemaGate.Cli.Inputs;

/// <summary>A pair whose sides were read.</summary>
/// <param name="Pair">Which document it is.</param>
/// <param name="Old">Null when it is not there or cannot be read.</param>
/// <param name="New">Null when it is not there or cannot be read.</param>
/// <param name="Problems">Why a side cannot be read.</param>
internal sealed record PairContent(DocumentPair Pair, DocumentInput? Old, DocumentInput? New, IReadOnlyList<InputProblem> Problems)
{
    public long Bytes => (Old?.Content.Length ?? 0L) + (New?.Content.Length ?? 0L);
}
