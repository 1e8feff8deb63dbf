using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>How much two branches look alike, from 0 (not at all) to 1.</summary>
internal static class BranchLikeness
{
    private const double Least = 0.3;
    private const double SameScalar = 0.5;

    public static double Of(Shape old, Shape @new)
    {
        var shared = old.Types & @new.Types;
        if (shared == JsonTypes.None)
        {
            return 0;
        }

        if (shared.HasFlag(JsonTypes.Object) && (!old.Properties.IsEmpty || !@new.Properties.IsEmpty))
        {
            return OfMembers(old, @new);
        }

        return old.Types == @new.Types && old.Types != JsonTypes.All ? SameScalar : 0;
    }

    /// <summary>The share of member names that both have (Jaccard's index).</summary>
    private static double OfMembers(Shape old, Shape @new)
    {
        var both = old.Properties.Keys.Count(@new.Properties.ContainsKey);
        var index = (double)both / (old.Properties.Count + @new.Properties.Count - both);
        return index >= Least ? index : 0;
    }
}
