using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.RequestBodies;

/// <summary>The same format with another charset or profile.</summary>
internal sealed class MediaTypeParametersChanged : IRule
{
    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "SG3024",
        Name = "media-type-parameters-changed",
        Title = "Only the parameters of a media type changed",
        Area = RuleArea.RequestBodies,
        Sent = Severity.Info,
        Received = Severity.Info,
        Covers = ["response-media-type-name-changed"],
        MirrorWaiver = "The opposite of a change of parameters is a change of parameters.",
    };

    public IReadOnlyList<Facet> Facets { get; } = [Facet.MediaType];

    public bool Claims(Change change) => change.Edit == Edit.Changed && change.Relation == Relation.Annotation;

    public string Describe(Change change) => $"The parameters of the media type changed{Sentence.FromTo(change)}; the format is the same.";
}
