using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Rules;

/// <summary>Turns nodes into places.</summary>
internal static class Places
{
    private const int LongestShown = 200;
    private const int MostTokensShown = 60;

    /// <summary>The place of a node; of what surrounds it, without a value, when it is absent; null when there is neither.</summary>
    public static Place? Of(Node node, Node scope)
    {
        if (node.Exists)
        {
            return At(node, ValueOf(node));
        }

        return scope.Exists ? At(scope, value: null) : null;
    }

    private static Place At(Node node, string? value)
    {
        var position = node.Document.PositionOf(node);
        return new Place(node.Document.Name, position.Line, position.Column, node.Pointer, value);
    }

    private static string? ValueOf(Node node)
    {
        if (node.Document.After(node.Index) - node.Index > MostTokensShown)
        {
            return null;
        }

        var text = JsonValue.From(node)?.ToString();
        return text is { Length: > LongestShown } ? text[..(LongestShown - 1)] + "…" : text;
    }
}
