using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>One list never holds two parameters of the same name and place (OpenAPI 3.1.1, sections 4.8.9 and 4.8.10). Names of headers fold case.</summary>
internal sealed class RepeatedParameters : ISpecificationCheck
{
    public void Run(CheckedDocument document, ViolationLog log)
    {
        var lists = document.Operations.SelectMany(operation => operation.Path.Layers.Append(operation.Source)).Select(owner => owner[Keyword.Parameters]).Distinct();
        foreach (var list in lists)
        {
            Check(list, document.Contract.References, log);
        }
    }

    private static void Check(Node list, IReferences references, ViolationLog log)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var item in list.Items)
        {
            var (place, name) = (references.Resolve(item)[Keyword.In].Text, references.Resolve(item)[Keyword.Name].Text);
            if (name.Length > 0 && place.Length > 0 && !seen.Add((place, place == "header" ? name.ToLowerInvariant() : name)))
            {
                log.Forbid(item, $"The {place} parameter '{Excerpt.Of(name)}' is there twice in one list. Remove one of them.");
            }
        }
    }
}
