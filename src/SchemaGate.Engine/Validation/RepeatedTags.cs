using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>A tag is declared once (OpenAPI 3.1.1, section 4.8.1).</summary>
internal sealed class RepeatedTags : ISpecificationCheck
{
    public void Run(CheckedDocument document, ViolationLog log)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tag in document.Contract.Root[Keyword.Tags].Items)
        {
            if (tag[Keyword.Name] is { IsString: true } name && !seen.Add(name.Text))
            {
                log.Forbid(name, $"The tag '{Excerpt.Of(name.Text)}' is declared twice. Remove one of them.");
            }
        }
    }
}
