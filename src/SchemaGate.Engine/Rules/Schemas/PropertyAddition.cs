using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Decides in which way a property came.</summary>
internal static class PropertyAddition
{
    public static PropertyAdditionKind KindOf(Change change) => change switch
    {
        _ when change.Edit != Edit.Added || change.Has(Circumstances.DoesNotTravel) => PropertyAdditionKind.None,
        _ when change.Has(Circumstances.Closed) && Sentence.Received(change) => PropertyAdditionKind.Unexpected,
        _ when change.Has(Circumstances.Required) => PropertyAdditionKind.Required,
        _ => PropertyAdditionKind.Plain,
    };
}
