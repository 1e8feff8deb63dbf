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
        CauseOf(change, change.Old, change.New, change.OldScope).Written,
        CauseOf(change, change.New, change.Old, change.NewScope).Written,
        change.Subject);

    /// <summary>What came or went is one cause, whatever it came into or went from.</summary>
    private static Node CauseOf(Change change, Node here, Node there, Node scope) =>
        IsEverywhere(change) ? default : here.Exists || there.Exists ? here : scope;

    /// <summary>A generator that was upgraded is one cause, wherever it shows.</summary>
    private static bool IsEverywhere(Change change) => change.Facet == Facet.GeneratorDialect;
}
