using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>The intersection of two schemas of one space.</summary>
internal static class Conjunction
{
    public static Schema Of(Schema one, Schema two)
    {
        if (ReferenceEquals(one, two) || two.IsAny)
        {
            return one;
        }

        return one.IsAny ? two : one.Space.Of([.. one.Conjuncts, .. two.Conjuncts]);
    }

    /// <summary>Null accepts everything.</summary>
    public static Schema? OfOptional(Schema? one, Schema? two) => one is null ? two : two is null ? one : Of(one, two);
}
