using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Responses;

/// <summary>Where headers stand.</summary>
/// <param name="Trail">The response or part that holds them.</param>
/// <param name="Flow">Which way they travel.</param>
/// <param name="Facet"><see cref="Facet.Header"/>, or <see cref="Facet.EncodingHeader"/> for those of a part.</param>
internal sealed record HeaderPlace(Trail Trail, Flow Flow, Facet Facet)
{
    /// <summary>The facet of a detail: a part's headers have one facet for all.</summary>
    public Facet Detail(Facet facet) => Facet == Facet.Header ? facet : Facet;

    public Trail TrailOf(Header header) => Trail.Then("header " + header.Name.ToLowerInvariant());
}
