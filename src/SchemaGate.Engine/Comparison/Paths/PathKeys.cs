using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Comparison.Paths;

/// <summary>The texts by which operations are found again, most telling first.</summary>
internal static class PathKeys
{
    /// <summary>Each server path with the path as written.</summary>
    public static IEnumerable<string> Literal(Operation operation) => PrefixesOf(operation).Select(path => path + operation.Path.Template.Text);

    /// <summary>Each server path with the path, names blanked.</summary>
    public static IEnumerable<string> Effective(Operation operation) => PrefixesOf(operation).Select(path => path + operation.Path.Template.Normalised);

    /// <summary>The path alone, names blanked.</summary>
    public static IEnumerable<string> Template(Operation operation) => [operation.Path.Template.Normalised];

    /// <summary>The addresses of a path, names blanked.</summary>
    public static IEnumerable<string> Effective(PathItem item) => item.Kind == PathItemKind.Path
        ? item.Servers.Paths.Select(path => path + item.Template.Normalised)
        : [item.Template.Normalised];

    private static ImmutableArray<string> PrefixesOf(Operation operation) =>
        operation.Path.Kind == PathItemKind.Path ? operation.Servers.Paths : [string.Empty];
}
