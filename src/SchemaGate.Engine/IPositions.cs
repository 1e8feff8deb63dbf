using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine;

/// <summary>Maps a byte offset in the JSON text that was read to a position in the user's file.</summary>
internal interface IPositions
{
    Position At(int offset);
}
