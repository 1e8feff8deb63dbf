using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Respelling;

/// <summary>Draws other spellings: any of them, at any schema that the specimen reaches.</summary>
internal static class RespellDraw
{
    public static IReadOnlyList<Respell> All { get; } =
    [
        new("inline", ReferenceRespells.Inline),
        new("extract", ReferenceRespells.Extract),
        new("rename components", ReferenceRespells.Rename),
        new("split allOf", ConjunctRespells.Split),
        new("merge allOf", ConjunctRespells.Merge),
        new("annotation conjunct", ConjunctRespells.AddAnnotation),
        new("wrap in allOf", WrapRespells.InAllOf),
        new("wrap in anyOf", WrapRespells.InAnyOf),
        new("wrap in oneOf", WrapRespells.InOneOf),
        new("double not", WrapRespells.InDoubleNot, HidesMembers: true),
        new("unwrap", WrapRespells.Unwrap),
        new("order", OrderRespells.Shuffle),
        new("member order", OrderRespells.ShuffleMembers),
        new("const or enum", ValueRespells.ConstOrEnum),
        new("type list", ValueRespells.TypeList),
        new("null as a branch", ValueRespells.NullBranch),
        new("1 or 1.0", ValueRespells.Numbers),
        new("neutral keyword", NeutralRespells.Add),
        new("open rest", NeutralRespells.OpenRest, HidesMembers: true),
    ];

    /// <summary>A copy written differently: between one and three times.</summary>
    public static (Specimen Changed, IReadOnlyList<string> Names) Change(Specimen specimen, Draw draw)
    {
        var changed = specimen;
        var names = new List<string>();
        for (var count = draw.Weighted(50, 30, 20); count >= 0; count--)
        {
            (changed, var name) = Once(changed, draw);
            names.Add(name);
        }

        return (changed, names);
    }

    private static (Specimen Changed, string Name) Once(Specimen specimen, Draw draw)
    {
        while (true)
        {
            var copy = specimen.Copy();
            var respell = draw.Pick(All);
            if (!(respell.HidesMembers && Watches(copy)) && draw.Shuffled(copy.All()).Any(schema => respell.Try(copy, schema, draw)) && References.AreWellFounded(copy))
            {
                return (SpecimenDraw.WithoutUnused(copy), respell.Name);
            }
        }
    }

    private static bool Watches(Specimen specimen) => specimen.Uses("unevaluatedProperties") || specimen.Uses("unevaluatedItems");
}
