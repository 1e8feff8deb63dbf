using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy;

/// <summary>A path that is called otherwise in the other document.</summary>
/// <param name="From">The template as the document writes it; the names in its braces do not count.</param>
/// <param name="To">The template to compare by; it has as many names.</param>
/// <param name="Place">Where this was decided; null when no file says it.</param>
public sealed record PathRename(string From, string To, Place? Place = null)
{
    private readonly string _from = new PathTemplate(From).Normalised;

    internal bool Concerns(PathTemplate template) => template.Normalised == _from;

    /// <summary>Keeps the names of the document, because its parameters are called by them.</summary>
    internal string Apply(PathTemplate template)
    {
        var pieces = new PathTemplate(To).Normalised.Split("{}");
        return string.Concat(pieces.Select((piece, at) => at < template.Names.Length && at < pieces.Length - 1 ? $"{piece}{{{template.Names[at]}}}" : piece));
    }
}
