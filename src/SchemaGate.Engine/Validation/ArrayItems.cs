using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>In 2.0 and 3.0 an array says what its items are (OpenAPI 3.0.3, Schema Object). Since 3.1 it need not.</summary>
internal sealed class ArrayItems : ISpecificationCheck
{
    public void Run(CheckedDocument document, ViolationLog log)
    {
        foreach (var schema in document.Schemas.Where(_ => document.HasOwnSchemas))
        {
            var type = schema[Keyword.Type];
            if (type.IsString && type.Text == "array" && !schema[Keyword.Items].Exists && !schema[Keyword.Ref].Exists)
            {
                log.Forbid(schema, "This array does not say what its items are. Add items; an empty schema stands for anything.");
            }
        }
    }
}
