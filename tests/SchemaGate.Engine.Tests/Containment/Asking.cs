using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Tests.Containment;

/// <summary>Asks a judge and writes the answer: <c>yes</c>, <c>?</c>, or the witness.</summary>
internal static class Asking
{
    public static string Ask(string inner, string outer, Flow flow = Flow.Sent, Wire wire = Wire.Json) =>
        Ask(Schemas.Read(inner), Schemas.Read(outer), flow, wire);

    public static string Ask(Schema inner, Schema outer, Flow flow = Flow.Sent, Wire wire = Wire.Json) =>
        Write(new ContainmentJudge(ContainmentBudget.Default).Ask(inner, outer, flow, wire));

    public static string Write(ContainmentResult result) => result.Answer switch
    {
        Answer.Yes => "yes",
        Answer.No => result.Witness!.ToString(),
        _ => "?",
    };
}
