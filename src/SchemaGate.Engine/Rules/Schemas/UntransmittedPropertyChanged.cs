using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>A property that does not travel in this direction was added, removed or changed its requirement.</summary>
internal sealed class UntransmittedPropertyChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG5323",
        Name = "untransmitted-property-changed",
        Title = "A property that does not travel in this direction was added, removed or changed its requirement",
        Area = RuleArea.Schemas,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers =
        [
            "response-optional-write-only-property-added", "response-optional-write-only-property-removed",
            "response-required-write-only-property-added", "response-required-write-only-property-removed",
            "response-write-only-property-became-optional", "response-write-only-property-became-required",
        ],
        MirrorWaiver = "It stands for both edits: neither affects anybody.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.Property, Facet.Required];

    public bool Claims(Change change) => change.Edit != Edit.Changed && change.Has(Circumstances.DoesNotTravel);

    public string Describe(Change change) =>
        SchemaSentence.At(change, Untransmitted(change) + ": it does not travel in this direction, so no client is affected");

    private static string Untransmitted(Change change) => Sentence.Noun("Property", change) + (change.Facet, change.Edit) switch
    {
        (Facet.Required, Edit.Added) => " is required now",
        (Facet.Required, _) => " is optional now",
        (_, var edit) => " " + Sentence.Verb(edit),
    };
}
