using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>The small worlds that schemas and instances are drawn from: small, so that they meet.</summary>
internal static class Pools
{
    public static string[] Names { get; } = ["a", "b", "c", "d"];

    public static string[] NamePatterns { get; } = ["^x-", "^[ab]$", "c"];

    /// <summary>Names that no schema declares; two of them match a pattern.</summary>
    public static string[] FreshNames { get; } = ["zz", "x-1", "cc"];

    public static string[] Patterns { get; } = ["^[a-z]+$", "^a", "[0-9]", "^.{2,4}$", "^[A-Z]{3}$", "b$", "^[0-9]+$"];

    public static string[] NumberFormats { get; } = ["int32", "int64", "float", "double"];

    public static string[] StringFormats { get; } = ["date", "date-time", "uuid", "email", "ipv4", "uri", "byte", "password"];

    public static string[] Types { get; } = ["null", "boolean", "integer", "number", "string", "array", "object"];

    public static string[] Strings { get; } =
    [
        string.Empty, "a", "b", "ab", "abc", "abcdef", "ABC", "0", "12", "a1", "é", "\U0001F600",
        "2024-02-29", "2024-02-29T12:00:00Z", "00000000-0000-4000-8000-000000000000", "a@example.com", "127.0.0.1", "https://example.com/", "YWJj", "abcd", "a@b.c", "1.1.1.1", "a:b",
    ];

    public static string[] Numbers { get; } = ["0", "1", "-1", "2", "3", "0.5", "1.5", "10", "100", "-7", "2147483648", "3e9", "1e20"];

    /// <summary>Beyond single precision, and beyond double precision: for instances only, since a schema in JavaScript cannot hold them.</summary>
    public static string[] FarNumbers { get; } = ["3.5e38", "-3.5e38", "1e309", "-1e309"];

    public static JsonNode? Scalar(Draw draw) => draw.Weighted(3, 4, 1, 1) switch
    {
        0 => JsonNode.Parse(draw.Pick(Numbers)),
        1 => JsonValue.Create(draw.Pick(Strings)),
        2 => JsonValue.Create(draw.Chance(50)),
        _ => null,
    };
}
