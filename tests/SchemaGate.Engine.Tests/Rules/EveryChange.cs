using SchemaGate.Engine.Comparison;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Tests.Rules;

/// <summary>A sweep over the changes that a comparison can say: every facet, edit, relation and flow, under up to two circumstances.</summary>
internal static class EveryChange
{
    private static readonly Circumstances[] Single = [.. Enum.GetValues<Circumstances>().Where(value => value != Circumstances.None)];

    private static readonly Circumstances[] Mixed =
        [.. (from a in Single.Append(Circumstances.None) from b in Single.Append(Circumstances.None) select a | b).Distinct()];

    public static IEnumerable<Change> All() =>
        from facet in Enum.GetValues<Facet>()
        from edit in Enum.GetValues<Edit>()
        from relation in Enum.GetValues<Relation>()
        from flow in new Flow?[] { null, Flow.Sent, Flow.Received }
        from circumstances in Mixed
        select Of(facet, edit, relation, flow, circumstances);

    public static Change Of(Facet facet, Edit edit, Relation relation, Flow? flow, Circumstances circumstances) => new()
    {
        Facet = facet,
        Edit = edit,
        Relation = relation,
        Flow = flow,
        Circumstances = circumstances,
        Trail = new Trail(null, "somewhere"),
        Subject = "thing",
    };
}
