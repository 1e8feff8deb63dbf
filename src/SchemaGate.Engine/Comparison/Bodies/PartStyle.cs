using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>How the values of one part of a form are written as text.</summary>
/// <param name="Name">As written.</param>
/// <param name="Source">The encoding object, or the parameter of Swagger 2.0; absent when nothing is written.</param>
/// <param name="Scope">The nearest object that is there.</param>
/// <param name="Serialisation">Defaults filled in.</param>
/// <param name="Schema">What the values satisfy; null when nothing is said.</param>
internal sealed record PartStyle(string Name, Node Source, Node Scope, Serialisation Serialisation, Schema? Schema)
{
    /// <summary>Where a keyword is written, or the one of Swagger 2.0 that stands for it.</summary>
    public Node At(Keyword keyword) => Source[keyword] is { Exists: true } said ? said : Source[Keyword.CollectionFormat];
}
