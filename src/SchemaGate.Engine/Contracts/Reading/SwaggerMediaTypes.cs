using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Finds the media types that hold for a body of Swagger 2.0.</summary>
internal static class SwaggerMediaTypes
{
    public const string Json = "application/json";

    /// <summary>The operation's list, or the document's; each with the entry that names it.</summary>
    public static ImmutableArray<(string Name, Node Source)> Of(Node root, Operation operation, Keyword list)
    {
        var written = operation.Source[list] is { IsArray: true } own ? own : root[list];
        var types = ImmutableArray.CreateBuilder<(string, Node)>();
        foreach (var item in written.Items)
        {
            types.Add((item.Text, item));
        }

        return types.ToImmutable();
    }

    /// <summary>The given types, or the one to assume when none is given.</summary>
    public static ImmutableArray<(string Name, Node Source)> OrElse(
        this ImmutableArray<(string Name, Node Source)> types, string assumed, Node source) =>
        types.IsEmpty ? [(assumed, source)] : types;
}
