using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>A parameter of OpenAPI 3 has either a schema or a content of one media type (OpenAPI 3.1.1, section 4.8.12).</summary>
internal sealed class ParameterContents : ISpecificationCheck
{
    public void Run(CheckedDocument document, ViolationLog log)
    {
        if (document.Contract.Dialect == Dialect.Swagger20)
        {
            return;
        }

        // A list that several operations share is looked at once.
        var lists = document.Operations.SelectMany(operation => operation.Path.Layers.Append(operation.Source)).Select(owner => owner[Keyword.Parameters]).Distinct();
        foreach (var list in lists)
        {
            foreach (var item in list.Items)
            {
                Check(document.Contract.References.Resolve(item), log);
            }
        }
    }

    private static void Check(Node parameter, ViolationLog log)
    {
        var (schema, content) = (parameter[Keyword.Schema], parameter[Keyword.Content]);
        if (schema.Exists && content.Exists)
        {
            log.Forbid(content, "This parameter has a schema and a content, and only one of them may be there. Remove the other.");
        }
        else if (content.IsObject && CountOf(content) != 1)
        {
            log.Forbid(content, $"The content of a parameter has one media type, not {CountOf(content)}. Leave the one that is sent.");
        }
        else if (!schema.Exists && !content.Exists && !parameter[Keyword.Ref].Exists)
        {
            log.Forbid(parameter, "This parameter has neither a schema nor a content. Add a schema that says which values it takes.");
        }
    }

    private static int CountOf(Node map)
    {
        var count = 0;
        foreach (var _ in map.Members)
        {
            count++;
        }

        return count;
    }
}
