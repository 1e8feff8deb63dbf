namespace SchemaGate.Engine.Comparison;

/// <summary>What was done to the thing that changed.</summary>
internal enum Edit : byte
{
    Added,
    Removed,
    Changed,
}
