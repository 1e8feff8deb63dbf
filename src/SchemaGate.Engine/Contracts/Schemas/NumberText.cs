using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// A number that may be written as text, too: <c>type: [integer, string]</c> with a pattern of digits. ASP.NET Core 10 describes every number so, because
/// its default JSON settings read numbers from strings (github.com/dotnet/aspnetcore/issues/64920). OpenAPI 3.0 has no list of types; there it leaves
/// <c>type</c> out, and the pattern alone tells.
/// </summary>
internal static class NumberText
{
    private const string Digits = @"^-?(?:0|[1-9]\d*)";
    private const string Integer = Digits + "$";

    /// <summary>The types that a schema without <c>type</c> stands for; null when it is no such number.</summary>
    public static JsonTypes? TypesOf(Node schema) => schema[Keyword.Pattern] is { IsString: true } pattern && IsNumber(pattern.Text)
        ? JsonTypes.String | (pattern.Text == Integer ? JsonTypes.Integer : JsonTypes.Number)
        : null;

    public static bool IsIn(Shape shape) =>
        (shape.Types & ~JsonTypes.Null) is (JsonTypes.Integer | JsonTypes.String) or (JsonTypes.Number | JsonTypes.String)
        && shape is { MinLength: null, MaxLength: null, Values: null, Choices.IsEmpty: true, Patterns: [var pattern] } && IsNumber(pattern.Value);

    /// <summary>The same number, never written as text.</summary>
    public static Shape AsNumber(Shape shape) => shape with { Types = shape.Types & ~JsonTypes.String, Patterns = [] };

    private static bool IsNumber(string pattern) => pattern.StartsWith(Digits, StringComparison.Ordinal);
}
