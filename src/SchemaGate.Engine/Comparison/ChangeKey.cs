using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison;

/// <summary>What makes two changes one cause, seen in one direction.</summary>
internal readonly record struct ChangeKey(Facet Facet, Edit Edit, Relation Relation, Flow? Flow, bool IsHarmless, Node Old, Node New, string Subject)
{
    public static ChangeKey Of(Change change) => new(
        change.Facet,
        change.Edit,
        change.Relation,
        change.Flow,
        change.IsHarmless,
        IsEverywhere(change) ? default : change.Old.Exists ? change.Old : change.OldScope,
        IsEverywhere(change) ? default : change.New.Exists ? change.New : change.NewScope,
        change.Subject);

    /// <summary>A generator that was upgraded is one cause, wherever it shows.</summary>
    private static bool IsEverywhere(Change change) => change.Facet == Facet.GeneratorDialect;
}
