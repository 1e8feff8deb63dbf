using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>Decides in which way a property went: what clients were told weighs more than what the object says.</summary>
internal static class PropertyRemoval
{
    public static PropertyRemovalKind KindOf(Change change) =>
        change.Edit != Edit.Removed || change.Has(Circumstances.DoesNotTravel)
            ? PropertyRemovalKind.None
            : Notices.Of(change) switch
            {
                Notice.SunsetAhead or Notice.SunsetUnreadable => PropertyRemovalKind.BeforeSunset,
                Notice.SunsetPassed => PropertyRemovalKind.AfterSunset,
                Notice.Unstable => PropertyRemovalKind.Unstable,
                Notice.Deprecated => PropertyRemovalKind.Deprecated,
                _ => WithoutNotice(change),
            };

    private static PropertyRemovalKind WithoutNotice(Change change) => change switch
    {
        _ when change.Has(Circumstances.Closed) && !Sentence.Received(change) => PropertyRemovalKind.Refused,
        _ when change.Has(Circumstances.Required) => PropertyRemovalKind.Required,
        _ => PropertyRemovalKind.Plain,
    };
}
