using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Responses;

/// <summary>The call that a link leads to, told by method and path where it can be found: an <c>operationId</c> may change.</summary>
internal static class LinkTarget
{
    private const string PathsPointer = "#/paths/";

    public static string Of(Contract contract, Node link)
    {
        var id = link[Keyword.OperationId].Text;
        var reference = link[Keyword.OperationRef].Text;
        return (id.Length > 0 ? contract.WithId(id) : Find(contract, reference)) is { } target
            ? $"{target.Name.Method} {target.Name.NormalisedPath}"
            : id + reference;
    }

    private static Operation? Find(Contract contract, string reference)
    {
        if (!reference.StartsWith(PathsPointer, StringComparison.Ordinal))
        {
            return null;
        }

        var segments = Uri.UnescapeDataString(reference[PathsPointer.Length..]).Split('/');
        var path = segments[0].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        var method = segments[^1].ToUpperInvariant();
        return contract.Paths.FirstOrDefault(item => item.Template.Text == path)?.Operations.FirstOrDefault(operation => operation.Method == method);
    }
}
