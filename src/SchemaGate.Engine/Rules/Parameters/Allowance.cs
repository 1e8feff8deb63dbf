using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Parameters;

/// <summary>What the <c>allow…</c> keywords of a parameter allow, in words.</summary>
internal static class Allowance
{
    public static string Of(Facet facet) => facet == Facet.ParameterAllowEmptyValue ? "empty values" : "reserved characters";
}
