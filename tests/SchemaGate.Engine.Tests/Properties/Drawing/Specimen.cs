using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>A schema and the components that it may refer to, as one JSON object that edits may change.</summary>
internal sealed record Specimen(JsonObject Root)
{
    public JsonNode Schema
    {
        get => Root["schema"]!;
        set => Root["schema"] = value;
    }

    public JsonObject Components => Root["components"]!.AsObject();

    public JsonObject Schemas => Components["schemas"]!.AsObject();

    public static Specimen Of(JsonNode schema, JsonObject? schemas = null) =>
        new(new JsonObject { ["schema"] = schema, ["components"] = new JsonObject { ["schemas"] = schemas ?? [] } });

    public Specimen Copy() => new(Root.DeepClone().AsObject());

    /// <summary>Every schema, the components' included; those that nothing refers to are left out.</summary>
    public IReadOnlyList<JsonNode> All() =>
        [.. Subschemas.Of(Schema), .. References.Reachable(this).SelectMany(name => Subschemas.Of(Schemas[name]!))];

    /// <summary>
    /// False for what is no schema, and for what the judge cannot judge: references that lead back to themselves in place, and <c>contains</c> together with
    /// <c>unevaluatedItems</c> (Ajv takes every item as evaluated once <c>contains</c> is present).
    /// </summary>
    public bool IsSound => All().All(Subschemas.IsWellFormed) && References.AreWellFounded(this) && !(Uses("contains") && Uses("unevaluatedItems"));

    public bool Uses(string keyword) => All().Any(schema => schema.Keyword(keyword) is not null);

    public override string ToString() => Root.ToJsonString();
}
