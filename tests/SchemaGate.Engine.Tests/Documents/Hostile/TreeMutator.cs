using System.Text;
using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Documents.Hostile;

/// <summary>Changes what a JSON document says and leaves it readable: values replaced, copied elsewhere, taken out, renamed.</summary>
internal sealed class TreeMutator(int seed)
{
    private static readonly string[] Values =
    [
        "null", "true", "false", "{}", "[]", "\"\"", "\"a\"", "0", "-1", "1.0", "1e400", "1e-400", "9223372036854775808", "[null]", "[\"string\",\"null\"]", "[1,1.0,\"1\"]",
        """{"$ref":"#/components/schemas/A"}""", """{"$ref":"#"}""", """{"type":"object","additionalProperties":false}""", """{"not":{}}""", """{"type":["integer","null"],"multipleOf":0}""",
        """{"minimum":2,"maximum":1}""", """{"minLength":-1,"maxLength":1e99}""", """{"pattern":"(a+)+$"}""", """{"pattern":"["}""", """{"enum":[]}""", """{"const":{"a":[1]}}""",
        """{"oneOf":[{"type":"string"},{"type":"string"}]}""", """{"allOf":[{"type":"string"},{"type":"integer"}]}""", """{"items":{"items":false},"minItems":3}""",
        """{"properties":{"a":{"readOnly":true}},"required":["a","a"]}""", """{"discriminator":{"propertyName":"a"},"oneOf":[{}]}""", """{"if":{},"then":false,"else":{}}""",
        """{"type":"array","uniqueItems":true,"contains":{"type":"null"},"maxContains":0}""", """{"patternProperties":{"^x":false},"propertyNames":{"maxLength":0}}""",
    ];

    private static readonly string[] Keys =
    [
        "$ref", "type", "items", "allOf", "oneOf", "anyOf", "not", "required", "properties", "additionalProperties", "enum", "const", "format", "nullable", "default", "discriminator", "mapping",
        "parameters", "requestBody", "responses", "content", "schema", "headers", "security", "style", "explode", "in", "name", "get", "post", "callbacks", "servers", "200", "default", "/a/{b}", "deprecated", "x-sunset",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A document, changed.</summary>
    public byte[] Next(byte[] document)
    {
        var root = JsonNode.Parse(document)!.AsObject();

        for (var changes = _random.Next(1, 6); changes > 0; changes--)
        {
            Change(root);
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private void Change(JsonObject root)
    {
        var all = Descendants(root).ToList();
        if (all.Count == 0)
        {
            Add(root);
            return;
        }

        var (at, other) = (Pick(all), Pick(all));
        switch (_random.Next(5))
        {
            case 0:
                at.ReplaceWith(JsonNode.Parse(Pick(Values)));
                break;
            case 1:
                at.ReplaceWith(other.DeepClone());
                break;
            case 2 when at.Parent is JsonObject parent:
                parent.Remove(at.GetPropertyName());
                break;
            case 3 when at.Parent is JsonObject parent:
                parent[Pick(Keys)] = at.DeepClone();
                break;
            default:
                Add(at);
                break;
        }
    }

    private void Add(JsonNode to)
    {
        if (to is JsonObject map)
        {
            map[Pick(Keys)] = JsonNode.Parse(Pick(Values));
        }
        else if (to is JsonArray list)
        {
            list.Add(JsonNode.Parse(Pick(Values)));
        }
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        var children = node switch
        {
            JsonObject map => map.Select(member => member.Value),
            JsonArray list => list,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Descendants(child).Prepend(child));
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
