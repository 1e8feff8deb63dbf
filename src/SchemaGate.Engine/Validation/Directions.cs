using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>What is only sent and only received never travels. Forbidden in 3.0; without a meaning since.</summary>
internal sealed class Directions : ISpecificationCheck
{
    public void Run(CheckedDocument document, ViolationLog log)
    {
        foreach (var schema in document.Schemas.Where(schema => schema[Keyword.ReadOnly].IsTrue && schema[Keyword.WriteOnly].IsTrue))
        {
            const string Message = "readOnly and writeOnly are both true, so that this is neither sent nor received. Remove one of them.";
            if (document.HasOwnSchemas)
            {
                log.Forbid(schema[Keyword.WriteOnly], Message);
            }
            else
            {
                log.Warn(schema[Keyword.WriteOnly], Message);
            }
        }
    }
}
