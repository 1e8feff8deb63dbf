namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>What was done, by which side has the thing.</summary>
internal static class Edits
{
    public static Edit Of<T>(T? old, T? @new)
        where T : struct => old is null ? Edit.Added : @new is null ? Edit.Removed : Edit.Changed;
}
