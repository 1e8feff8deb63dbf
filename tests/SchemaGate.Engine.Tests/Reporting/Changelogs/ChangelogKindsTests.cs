using SchemaGate.Engine.Reporting.Changelogs;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Reporting.Changelogs;

public sealed class ChangelogKindsTests
{
    private static readonly string[] Removed =
    [
        "operation-removed", "operation-removed-before-sunset", "operation-removed-after-sunset", "deprecated-operation-removed",
        "unstable-operation-removed", "operation-removed-sunset-unreadable", "server-removed", "webhook-removed",
        "callback-removed", "required-parameter-removed", "optional-parameter-removed", "deprecated-parameter-removed",
        "parameter-removed-before-sunset", "request-body-removed", "media-type-removed", "media-type-schema-removed",
        "success-status-removed", "error-status-removed", "required-header-removed", "optional-header-removed", "link-removed",
        "enum-value-removed", "extensible-enum-value-removed", "property-removed", "required-property-removed",
        "property-removed-from-closed-object", "property-removed-before-sunset", "property-removed-after-sunset",
        "deprecated-property-removed", "unstable-property-removed", "branch-removed", "discriminator-removed",
        "discriminator-value-removed", "content-schema-removed", "security-alternative-removed", "anonymous-access-removed",
        "security-scheme-removed", "oauth-flow-removed", "oauth-scope-removed",
    ];

    private static readonly string[] Added =
    [
        "operation-added", "server-added", "webhook-added", "callback-added", "required-parameter-added",
        "optional-parameter-added", "required-request-body-added", "optional-request-body-added", "media-type-added",
        "media-type-schema-added", "success-status-added", "error-status-added", "required-header-added",
        "optional-header-added", "link-added", "enum-value-added", "extensible-enum-value-added", "property-added",
        "required-property-added", "property-added-to-closed-object", "branch-added", "discriminator-added",
        "discriminator-value-added", "content-schema-added", "security-alternative-added", "anonymous-access-added",
        "security-scheme-added", "oauth-flow-added", "oauth-url-added", "oauth-scope-added",
    ];

    private static readonly string[] Deprecated =
    [
        "deprecated", "deprecated-without-sunset", "sunset-removed", "sunset-moved-earlier", "sunset-moved-later",
        "sunset-announced", "sunset-already-passed", "sunset-unreadable",
    ];

    private static readonly string[] Untold =
    [
        "tag-changed", "ms-enum-changed", "untransmitted-property-changed", "generator-dialect-changed",
        "oauth-scope-described-anew", "stability-unreadable", "version-lowered", "version-not-raised", "component-removed",
    ];

    [Fact]
    public void What_is_removed() => Assert.Equal(Removed, NamesOf(ChangelogKind.Removed));

    [Fact]
    public void What_is_added() => Assert.Equal(Added, NamesOf(ChangelogKind.Added));

    [Fact]
    public void What_is_deprecated() => Assert.Equal(Deprecated, NamesOf(ChangelogKind.Deprecated));

    [Fact]
    public void What_callers_of_the_API_are_not_told() => Assert.Equal(Untold, NamesOf(null));

    [Fact]
    public void What_breaks_stands_apart() =>
        Assert.Equal(ChangelogKind.Breaking, ChangelogKinds.Of(FindingOf(RuleCatalog.Find("property-added")!) with { Severity = Severity.Breaking }));

    private static IEnumerable<string> NamesOf(ChangelogKind? kind) => RuleCatalog.Descriptors
        .Where(rule => rule.Area != RuleArea.Input && ChangelogKinds.Of(FindingOf(rule)) == kind)
        .Select(rule => rule.Name);

    private static Finding FindingOf(RuleDescriptor rule) =>
        SampleResults.Failed.Findings[0] with { Rule = rule.Id, Name = rule.Name, Severity = Severity.Info };
}
