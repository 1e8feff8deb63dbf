using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>Where media types stand.</summary>
/// <param name="Trail">The body, response, parameter or header that holds them.</param>
/// <param name="Flow">Which way they travel.</param>
/// <param name="Circumstances">What is true of everything there, such as <see cref="Comparison.Circumstances.Success"/>.</param>
internal sealed record MediaTypePlace(Trail Trail, Flow Flow, Circumstances Circumstances)
{
    /// <summary>True where the client takes what comes: it cannot ask for another type, as it can of a response.</summary>
    public bool IsPushed { get; init; }
}
