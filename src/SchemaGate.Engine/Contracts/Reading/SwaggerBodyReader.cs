using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads <c>body</c> and <c>formData</c> parameters as a request body.</summary>
internal sealed class SwaggerBodyReader(ContractSource source)
{
    private const string Multipart = "multipart/form-data";
    private const string UrlEncoded = "application/x-www-form-urlencoded";

    public RequestBody? Read(Operation operation, ImmutableArray<Node> parameters)
    {
        var consumes = SwaggerMediaTypes.Of(source.Root, operation, Keyword.Consumes);
        var body = parameters.FirstOrDefault(node => ParameterNodes.PlaceOf(node) == SwaggerParameterReader.Body);
        var form = parameters.Where(node => ParameterNodes.PlaceOf(node) == SwaggerParameterReader.FormData).ToImmutableArray();
        return body.Exists ? ReadBody(body, consumes)
            : form.IsEmpty ? null
            : ReadForm(form, consumes);
    }

    private RequestBody ReadBody(Node body, ImmutableArray<(string Name, Node Source)> consumes) => new()
    {
        Source = body,
        IsRequired = body[Keyword.Required].IsTrue,
        Content = [.. consumes.OrElse(SwaggerMediaTypes.Json, body).Select(type => new MediaType
        {
            Range = MediaRange.Read(type.Name),
            Source = type.Source,
            Schema = source.SchemaAt(body[Keyword.Schema]),
            SchemaSource = body[Keyword.Schema],
        })],
    };

    private RequestBody ReadForm(ImmutableArray<Node> form, ImmutableArray<(string Name, Node Source)> consumes)
    {
        var parts = form.Select(PartOf).ToImmutableArray();
        var types = consumes.Where(type => MediaRange.Read(type.Name).IsForm).ToImmutableArray()
            .OrElse(parts.Any(part => part.Schema is null) ? Multipart : UrlEncoded, form[0]);
        return new RequestBody
        {
            Source = form[0],
            IsRequired = parts.Any(part => part.IsRequired),
            Content = [.. types.Select(type => new MediaType { Range = MediaRange.Read(type.Name), Source = type.Source, Parts = parts })],
        };
    }

    private FormPart PartOf(Node node) => new(
        node[Keyword.Name].Text,
        node[Keyword.Type].Text == "file" ? null : source.Schemas.Of(node),
        node[Keyword.Required].IsTrue,
        node);
}
