namespace SchemaGate.Engine.Tests.Documents.Hostile;

/// <summary>Documents made to cost more than they are worth, and the rule that refuses each; null for those that are fine.</summary>
internal static class HostileDocuments
{
    public static IReadOnlyDictionary<string, (string? Rule, Func<string> Text)> All { get; } = new Dictionary<string, (string?, Func<string>)>
    {
        ["open arrays"] = ("SG9003", () => new string('[', 10_000_000)),
        ["open objects"] = ("SG9003", () => Repeat("{\"a\":", 2_000_000)),
        ["open arrays in YAML"] = ("SG9003", () => "a: " + new string('[', 10_000_000)),
        ["open mappings in YAML"] = ("SG9003", () => Repeat("a: {", 2_500_000)),
        ["nested dashes"] = ("SG9003", () => Repeat("- ", 5_000_000)),
        ["nested complex keys"] = ("SG9003", () => Repeat("? ", 5_000_000)),
        ["nested indents"] = ("SG9003", () => string.Join('\n', Enumerable.Range(0, 2_000).Select(depth => new string(' ', depth) + "a:"))),
        ["as deep as allowed"] = (null, () => Schemas($"\"A\": {Repeat("{\"not\":", 500)}{{}}{Repeat("}", 500)}")),
        ["a billion laughs"] = ("SG9003", () => "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + Lines(30, at => $"a{at + 1}: &a{at + 1} [{Repeat($"*a{at},", 10)}]")),
        ["a billion merges"] = ("SG9003", () => "a0: &a0 {k: x}\n" + Lines(30, at => $"a{at + 1}: &a{at + 1} {{<<: [{Repeat($"*a{at},", 10)}]}}")),
        ["a chain of merges"] = ("SG9003", () => "a0: &a0 {k: x}\n" + Lines(20_000, at => $"a{at + 1}: &a{at + 1} {{<<: *a{at}}}")),
        ["a large alias often"] = ("SG9003", () => $"a: &a {new string('x', 1_000_000)}\nb: [{Repeat("*a,", 1_000)}]"),
        ["an alias in itself"] = ("SG9001", () => "a: &a {b: [*a]}"),
        ["many documents"] = ("SG9001", () => Repeat("--- a\n", 1_000_000)),
        ["many anchors"] = (null, () => "openapi: 3.1.0\nx-a:\n" + Lines(50_000, at => $"- &a{at} x")),
        ["many keys"] = (null, () => Schemas(List(1_000_000, at => $"\"k{at}\":true"))),
        ["many keys in YAML"] = (null, () => "openapi: 3.1.0\ncomponents:\n  schemas:\n" + Lines(50_000, at => $"    k{at}: {{}}")),
        ["a long string"] = (null, () => Schemas($"\"A\":{{\"pattern\":\"{new string('x', 10_000_000)}\"}}")),
        ["a long escaped string"] = (null, () => Schemas($"\"A\":{{\"pattern\":\"{Repeat("\\u0041", 1_000_000)}\"}}")),
        ["a long key"] = (null, () => Schemas($"\"{new string('x', 10_000_000)}\":{{}}")),
        ["a long number"] = (null, () => Schemas($"\"A\":{{\"maximum\":{new string('9', 10_000_000)}}}")),
        ["a large exponent"] = (null, () => Schemas("\"A\":{\"maximum\":1e999999999,\"minimum\":-1e-999999999}")),
        ["a long hexadecimal number"] = (null, () => "openapi: 3.1.0\nx-a: 0x" + new string('f', 10_000_000)),
        ["a long tag"] = ("SG9001", () => "a: !" + new string('x', 1_000_000) + " 1"),
        ["half a surrogate pair"] = ("SG9001", () => Schemas("\"A\":{\"title\":\"\\ud800\"}")),
        ["half a surrogate pair in a key"] = ("SG9001", () => Schemas("\"\\udc00\":{}")),
        ["half a surrogate pair in YAML"] = ("SG9001", () => "a: \"\\uDC00\""),
        ["a zero byte"] = ("SG9001", () => "{\"openapi\":\"3.1.0\"\0}"),
        ["a zero byte in YAML"] = ("SG9001", () => "openapi: 3.1.0\n\0paths: {}"),
        ["an escaped zero"] = (null, () => Schemas("\"A\":{\"pattern\":\"\\u0000\"}")),
        ["a long line of heirs"] = ("SG9003", () => Schemas("\"C0\":{\"discriminator\":{\"propertyName\":\"k\"}}," + List(20_000, at => $"\"C{at + 1}\":{{\"allOf\":[{{\"$ref\":\"#/components/schemas/C{at}\"}}]}}"))),
        ["heirs of a long list"] = ("SG9003", () => Schemas($"\"A\":{{\"allOf\":[{List(100_000, _ => "{}")}]}}," + List(10_000, at => $"\"C{at}\":{{\"allOf\":[{{\"$ref\":\"#/components/schemas/A\"}}]}}"))),
        ["heirs of one"] = (null, () => Schemas("\"A\":{\"discriminator\":{\"propertyName\":\"k\"}}," + List(100_000, at => $"\"C{at}\":{{\"allOf\":[{{\"$ref\":\"#/components/schemas/A\"}}]}}"))),
        ["a key twice"] = ("SG9002", () => Schemas("\"A\":{},\"A\":{}")),
        ["a key twice, once escaped"] = ("SG9002", () => Schemas("\"A\":{},\"\\u0041\":{}")),
        ["a key twice, far apart"] = ("SG9002", () => Schemas(List(500_000, at => $"\"k{at % 499_999}\":{{}}"))),
        ["a key twice in YAML"] = ("SG9002", () => "a: 1\n'a': 2"),
        ["many references to one"] = (null, () => Schemas("\"A\":{}," + List(100_000, at => $"\"k{at}\":{{\"$ref\":\"#/components/schemas/A\"}}"))),
        ["one large circle"] = (null, () => Schemas(List(50_000, at => $"\"k{at}\":{{\"items\":{{\"$ref\":\"#/components/schemas/k{(at + 1) % 50_000}\"}}}}"))),
        ["one large circle of aliases"] = ("SG9202", () => Schemas(List(50_000, at => $"\"k{at}\":{{\"$ref\":\"#/components/schemas/k{(at + 1) % 50_000}\"}}"))),
        ["a long chain of aliases"] = ("SG9003", () => Schemas(List(50_000, at => $"\"k{at}\":{{\"$ref\":\"#/components/schemas/k{at + 1}\"}}") + ",\"k50000\":{}")),
        ["a long pointer"] = ("SG9201", () => Schemas($"\"A\":{{\"$ref\":\"#{Repeat("/a", 1_000_000)}\"}}")),
        ["a long escaped pointer"] = ("SG9201", () => Schemas($"\"A\":{{\"$ref\":\"#/{Repeat("%41", 1_000_000)}\"}}")),
        ["pointers into a long array"] = (null, () => $"{{\"openapi\":\"3.1.0\",\"a\":[{List(50_000, _ => "{}")}],\"components\":{{\"schemas\":{{{List(50_000, at => $"\"k{at}\":{{\"$ref\":\"#/a/{at}\"}}")}}}}}}}"),
        ["pointers into each other's targets"] = (null, NestedTargets),
        ["a missing name among many"] = ("SG9201", () => Schemas("\"A\":{\"$ref\":\"#/components/schemas/zzz\"}," + List(300_000, at => $"\"k{at}\":{{}}"))),
        ["many ids"] = (null, () => Schemas(List(20_000, at => $"\"k{at}\":{{\"$id\":\"s{at}\",\"items\":{{\"$ref\":\"s{at * 7 % 20_000}\"}}}}"))),
        ["ids in each other"] = (null, () => Schemas($"\"A\":{string.Concat(Enumerable.Range(0, 400).Select(at => $"{{\"$id\":\"a{at}/\",\"not\":"))}{{}}{Repeat("}", 400)}")),
        ["many anchors of schemas"] = (null, () => Schemas(List(50_000, at => $"\"k{at}\":{{\"$anchor\":\"s{at}\",\"items\":{{\"$ref\":\"#s{at * 7 % 50_000}\"}}}}"))),
        ["a dynamic anchor often"] = ("SG9201", () => Schemas(List(50_000, at => $"\"k{at}\":{{\"$dynamicAnchor\":\"n\",\"items\":{{\"$dynamicRef\":\"#n\"}}}}"))),
        ["many wrong values"] = ("SG9101", () => Schemas(List(100_000, at => $"\"k{at}\":1"))),
    };

    private static string Schemas(string members) => $"{{\"openapi\":\"3.1.0\",\"components\":{{\"schemas\":{{{members}}}}}}}";

    private static string NestedTargets() =>
        $"{{\"openapi\":\"3.1.0\",\"a\":{Repeat("{\"not\":", 400)}{{\"enum\":[{List(50_000, at => $"{at}")}]}}{Repeat("}", 400)},\"components\":{{\"schemas\":{{{List(400, at => $"\"k{at}\":{{\"$ref\":\"#/a{Repeat("/not", 400 - at)}\"}}")}}}}}}}";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string List(int count, Func<int, string> item) => string.Join(',', Enumerable.Range(0, count).Select(item));

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));
}
