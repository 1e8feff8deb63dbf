using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Tests.Documents;

namespace SchemaGate.Engine.Tests.Contracts.Schemas;

/// <summary>Shapes from schema texts.</summary>
internal static class Shapes
{
    public static Shape Of(string json, SchemaDialect dialect = SchemaDialect.OpenApi31) => Schema(json, dialect).Shape;

    public static Schema Schema(string json, SchemaDialect dialect = SchemaDialect.OpenApi31)
    {
        var document = Texts.Read(json, SchemaGrammar.Schema);
        return new SchemaSpace(new PointerReferences(document), dialect).Of(document.Root);
    }

    /// <summary>A shape in one line: the facets that a test looks at.</summary>
    public static string Describe(Shape shape)
    {
        var parts = new List<string> { shape.Types == JsonTypes.All ? "any" : shape.Types.ToString() };
        Add(parts, "min", shape.Minimum?.Value.Value.ToString() + (shape.Minimum?.Value.IsExclusive == true ? "!" : string.Empty));
        Add(parts, "max", shape.Maximum?.Value.Value.ToString() + (shape.Maximum?.Value.IsExclusive == true ? "!" : string.Empty));
        Add(parts, "step", shape.MultipleOf?.Value.ToString());
        Add(parts, "length", shape.MinLength is null && shape.MaxLength is null ? null : $"{shape.MinLength?.Value}..{shape.MaxLength?.Value}");
        Add(parts, "pattern", string.Join('&', shape.Patterns.Select(pattern => pattern.Value)));
        Add(parts, "format", string.Join('&', shape.Formats.Select(format => format.Value)));
        Add(parts, "values", shape.Values is { } values ? string.Join('|', values.Value.Values) : null);
        Add(parts, "members", string.Join(',', shape.Properties.Values.Select(property => $"{property.Name}:({Describe(property.Schema.Shape)})")));
        Add(parts, "required", string.Join(',', shape.Required.Keys));
        Add(parts, "rest", shape.Additional is { } rest ? Rest(rest.Value) : null);
        Add(parts, "prefix", string.Join(',', shape.PrefixItems.Select(item => $"({Describe(item.Value.Shape)})")));
        Add(parts, "items", shape.Items is { } items ? Rest(items.Value) : null);
        Add(parts, "choices", string.Join(',', shape.Choices.Select(choice => $"{choice.Kind} {choice.Branches.Length}")));
        Add(parts, "opaque", shape.Opaque.IsEmpty ? null : string.Join(',', shape.Opaque.Select(node => node.Pointer)));
        return string.Join(' ', parts);
    }

    private static string Rest(Schema schema) => schema.Shape.IsNever ? "never" : $"({Describe(schema.Shape)})";

    private static void Add(List<string> parts, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            parts.Add($"{name}={value}");
        }
    }
}
