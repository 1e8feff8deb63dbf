using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Schemas;

/// <summary>What a facet of a schema is called: the keyword as it is written, or words where there is none.</summary>
internal static class KeywordName
{
    public static string Of(Facet facet) => facet switch
    {
        Facet.PrefixItem => "prefixItems",
        Facet.PatternProperty => "patternProperties",
        Facet.DependentSchema => "dependentSchemas",
        Facet.Not => "The negated schema (not)",
        Facet.Conditional => "The condition (if/then/else)",
        _ => Camel(facet.ToString()),
    };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
