using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads the request bodies of OpenAPI 3.</summary>
internal sealed class OpenApiBodyReader(ContractSource source)
{
    public RequestBody? Read(Node listed)
    {
        var node = source.Resolve(listed);
        return !node.IsObject ? null : new RequestBody
        {
            Source = node,
            IsRequired = node[Keyword.Required].IsTrue,
            Content = OpenApiMediaTypes.Read(source, node[Keyword.Content]),
        };
    }
}
