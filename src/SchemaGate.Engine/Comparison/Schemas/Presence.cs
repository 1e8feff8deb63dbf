namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>The relation of a constraint that one side may lack: a new one narrows, a dropped one widens.</summary>
internal static class Presence
{
    public static Relation Relation<T>(T? old, T? @new)
        where T : struct => (old, @new) switch
        {
            (null, _) => Comparison.Relation.Narrowed,
            (_, null) => Comparison.Relation.Widened,
            _ => Comparison.Relation.Incomparable,
        };
}
