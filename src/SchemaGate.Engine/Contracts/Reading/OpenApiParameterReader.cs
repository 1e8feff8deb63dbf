using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads the parameters of OpenAPI 3.</summary>
internal sealed class OpenApiParameterReader(ContractSource source)
{
    public ImmutableArray<Parameter> ReadAll(Operation operation)
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        foreach (var (node, isShared) in ParameterNodes.Merge(source, operation))
        {
            var parameter = Read(node, isShared);
            if (parameter.In != ParameterLocation.Header || !ReservedHeaders.InRequests(parameter.Name))
            {
                parameters.Add(parameter);
            }
        }

        return parameters.ToImmutable();
    }

    private Parameter Read(Node node, bool isShared)
    {
        var location = LocationOf(node);
        var content = OpenApiMediaTypes.First(source, node[Keyword.Content]);
        return new Parameter
        {
            Name = node[Keyword.Name].Text,
            In = location,
            Source = node,
            IsRequired = location == ParameterLocation.Path || node[Keyword.Required].IsTrue,
            IsShared = isShared,
            Serialisation = SerialisationOf(node, location),
            Content = content,
            Schema = content is null ? source.SchemaAt(node[Keyword.Schema]) : null,
            SchemaSource = node[Keyword.Schema],
        };
    }

    /// <summary>How a parameter, header or part is written, defaults filled in.</summary>
    public static Serialisation SerialisationOf(Node node, ParameterLocation location)
    {
        var style = node[Keyword.Style] is { IsString: true } said ? said.Text : Serialisation.DefaultStyle(location);
        var explode = node[Keyword.Explode] is { Exists: true } told ? told.IsTrue : Serialisation.DefaultExplode(style);
        return new Serialisation(style, explode, node[Keyword.AllowReserved].IsTrue, node[Keyword.AllowEmptyValue].IsTrue);
    }

    private static ParameterLocation LocationOf(Node node) => ParameterNodes.PlaceOf(node) switch
    {
        "path" => ParameterLocation.Path,
        "query" => ParameterLocation.Query,
        "querystring" => ParameterLocation.QueryString,
        "header" => ParameterLocation.Header,
        "cookie" => ParameterLocation.Cookie,
        var other => throw InputRules.InvalidDocument.Refuse(
            node[Keyword.In], $"`in: {other}` is no place for a parameter. Use path, query, header or cookie."),
    };
}
