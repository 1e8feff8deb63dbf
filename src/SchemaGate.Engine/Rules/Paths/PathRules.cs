namespace SchemaGate.Engine.Rules.Paths;

/// <summary>The rules about paths and operations.</summary>
internal static class PathRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new OperationRemoved(),
        new OperationRemovedBeforeSunset(),
        new OperationRemovedAfterSunset(),
        new DeprecatedOperationRemoved(),
        new UnstableOperationRemoved(),
        new OperationRemovedSunsetUnreadable(),
        new OperationAdded(),
        new PathTemplateRenamed(),
        new OperationIdChanged(),
        new TagChanged(),
        new ServerRemoved(),
        new ServerAdded(),
        new WebhookRemoved(),
        new WebhookAdded(),
        new CallbackRemoved(),
        new CallbackAdded(),
        new CallbackMoved(),
        new LongRunningChanged(),
        new DocumentRemoved(),
        new DocumentAdded(),
    ];
}
