using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>
/// A <c>default</c> is accepted by its schema. Before 3.1 its type must be right (OpenAPI 3.0.3, Schema Object); anything else is advice
/// (JSON Schema 2020-12, section 9.2).
/// </summary>
internal sealed class DefaultValues : ISpecificationCheck
{
    public void Run(CheckedDocument document, ViolationLog log)
    {
        var judge = new ContainmentJudge(ContainmentBudget.Default);
        foreach (var node in document.Schemas.Where(node => node[Keyword.Default].Exists && !node[Keyword.Ref].Exists))
        {
            try
            {
                Check(node[Keyword.Default], document.Contract.Schemas.Of(node), document, judge, log);
            }
            catch (InputException)
            {
                // A schema that makes no sense is a problem, and told as one.
            }
        }
    }

    private static void Check(Node written, Schema schema, CheckedDocument document, ContainmentJudge judge, ViolationLog log)
    {
        if (JsonValue.From(written) is not { } value)
        {
            return;
        }

        if ((value.Types & schema.Shape.Types) == JsonTypes.None && document.HasOwnSchemas)
        {
            log.Forbid(written, $"The default {Excerpt.Of(value.ToString() ?? "")} is of a type that its schema does not accept. Correct the one that is wrong.");
        }
        else if (IsRefused(schema, value, Flow.Sent, judge) && IsRefused(schema, value, Flow.Received, judge))
        {
            log.Warn(written, $"The default {Excerpt.Of(value.ToString() ?? "")} is refused by its own schema. Correct the one that is wrong.");
        }
    }

    private static bool IsRefused(Schema schema, JsonValue value, Flow flow, ContainmentJudge judge) =>
        judge.Accepts(schema, value, flow, Wire.Json, OneOfReading.Exact) == false;
}
