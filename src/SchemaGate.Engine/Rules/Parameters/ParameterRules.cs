namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>The rules about parameters.</summary>
internal static class ParameterRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new RequiredParameterAdded(),
        new OptionalParameterAdded(),
        new RequiredParameterRemoved(),
        new OptionalParameterRemoved(),
        new DeprecatedParameterRemoved(),
        new ParameterRemovedBeforeSunset(),
        new ParameterBecameRequired(),
        new ParameterBecameOptional(),
        new ParameterMoved(),
        new ParameterSerialisationChanged(),
        new ParameterBecameRepeatable(),
        new ParameterNoLongerRepeatable(),
        new ParametersRegrouped(),
        new ParameterAllowanceWithdrawn(),
        new ParameterAllowanceGranted(),
        new ParameterScopeChanged(),
    ];
}
