using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Lifecycle;

/// <summary>A date that says nothing.</summary>
internal sealed class SunsetUnreadable : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG7015",
        Name = "sunset-unreadable",
        Title = "A sunset date cannot be read",
        Area = RuleArea.Lifecycle,
        Sent = Severity.Warning,
        Received = Severity.Warning,
        Covers =
        [
            "api-deprecated-sunset-parse",
            "request-parameter-sunset-parse",
            "request-property-deprecated-sunset-invalid",
            "response-property-deprecated-sunset-invalid",
        ],
        MirrorWaiver = "A readable date in its place is a change of date.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Sunset, Facet.Deprecated];

    public bool Claims(Change change) => change.Edit != Edit.Removed && change.Has(Circumstances.Unreadable);

    public string Describe(Change change) =>
        $"The sunset date{Sentence.InBrackets(change.NewValue)} of {Sentence.Subject(change, "the operation")} is no date of the form 2030-01-31: clients cannot know how long it stays.";
}
