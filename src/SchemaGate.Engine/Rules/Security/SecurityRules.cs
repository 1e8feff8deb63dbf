namespace SchemaGate.Engine.Rules.Security;

/// <summary>The rules about security.</summary>
internal static class SecurityRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new SecurityIntroduced(),
        new SecurityWithdrawn(),
        new SecurityAlternativeRemoved(),
        new SecurityAlternativeAdded(),
        new FurtherSchemeRequired(),
        new FurtherSchemeWaived(),
        new ScopeRequired(),
        new ScopeWaived(),
        new AnonymousAccessRemoved(),
        new AnonymousAccessAdded(),
        new SecuritySchemeRemoved(),
        new SecuritySchemeAdded(),
        new SecuritySchemeChanged(),
        new SecuritySchemeHintChanged(),
        new OAuthFlowRemoved(),
        new OAuthFlowAdded(),
        new OAuthUrlChanged(),
        new OAuthUrlAdded(),
        new OAuthScopeRemoved(),
        new OAuthScopeAdded(),
        new OAuthScopeDescribedAnew(),
        new CallCredentialsChanged(),
    ];
}
