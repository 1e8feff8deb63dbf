using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>An <c>operationId</c> is unique among all operations (OpenAPI 3.1.1, section 4.8.10): code generators name methods by it.</summary>
internal sealed class OperationIds : ISpecificationCheck
{
    public void Run(CheckedDocument document, ViolationLog log)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var operation in document.Operations)
        {
            var id = operation.Source[Keyword.OperationId];
            if (id.IsString && !first.TryAdd(id.Text, operation.Name.Text))
            {
                log.Forbid(id, $"The operationId '{Excerpt.Of(id.Text)}' is that of {Excerpt.Of(first[id.Text])} already. Give each operation one of its own.");
            }
        }
    }
}
