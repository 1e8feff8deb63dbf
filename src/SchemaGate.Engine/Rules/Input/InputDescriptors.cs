using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Rules.Input;

/// <summary>What the catalogue says of the reasons why two documents cannot be compared. They are problems, not changes.</summary>
internal static class InputDescriptors
{
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        Of(InputRules.UnreadableDocument, "The document cannot be read as JSON or YAML"),
        Of(InputRules.DuplicateKey, "One object holds the same key twice"),
        Of(InputRules.LimitExceeded, "The document is larger, deeper or more than the limits allow"),
        Of(InputRules.UnsupportedVersion, "Not an OpenAPI document, or one of an unsupported version"),
        Of(InputRules.InvalidDocument, "A value has a type that OpenAPI does not allow there"),
        Of(InputRules.SpecificationViolated, "The document breaks a rule of the OpenAPI specification"),
        Of(InputRules.UnresolvedReference, "A reference leads to nothing"),
        Of(InputRules.CyclicReference, "References lead to each other and never to a value"),
        Of(InputRules.RefusedReference, "A reference leads out of what may be read"),
        Of(InputRules.WrongReferenceTarget, "A reference leads to a value of the wrong type"),
        Of(InputRules.InvalidConfiguration, "A configuration cannot be understood"),
        Of(InputRules.NothingInScope, "The filters leave out every operation"),
        Of(InputRules.InvalidSuppressions, "The suppressions file cannot be used as it is written"),
    ];

    private static RuleDescriptor Of(InputRule rule, string title) =>
        InputDescriptor.Of((rule.Id, rule.Name), title, Severity.Breaking, "one document") with { IsProblem = true };
}
