using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads the parameters of Swagger 2.0 that are not part of a body. The parameter object is its own schema.</summary>
internal sealed class SwaggerParameterReader(ContractSource source)
{
    public const string Body = "body";
    public const string FormData = "formData";
    private const string Array = "array";
    private const string DefaultFormat = "csv";

    public ImmutableArray<Parameter> ReadAll(IEnumerable<(Node Node, bool IsShared)> nodes) =>
    [
        .. nodes
            .Where(parameter => ParameterNodes.PlaceOf(parameter.Node) is not (Body or FormData))
            .Select(parameter => Read(parameter.Node, parameter.IsShared))
            .Where(parameter => parameter.In != ParameterLocation.Header || !ReservedHeaders.InRequests(parameter.Name)),
    ];

    /// <summary>The style that a <c>collectionFormat</c> stands for.</summary>
    public static Serialisation SerialisationOf(Node node, ParameterLocation location)
    {
        var plain = Serialisation.DefaultStyle(location);
        var isArray = node[Keyword.Type].Text == Array;
        var (style, explode) = (isArray, node[Keyword.CollectionFormat].Text) switch
        {
            (false, _) => (plain, Serialisation.DefaultExplode(plain)),
            (_, "ssv") => (Serialisation.SpaceDelimited, false),
            (_, "tsv") => (Serialisation.TabDelimited, false),
            (_, "pipes") => (Serialisation.PipeDelimited, false),
            (_, "multi") => (plain, true),
            _ => (plain, false),
        };
        return new Serialisation(style, explode, false, node[Keyword.AllowEmptyValue].IsTrue, isArray ? InnerOf(node) : null);
    }

    private static string? InnerOf(Node list)
    {
        var formats = new List<string>();
        for (var inner = list[Keyword.Items]; inner[Keyword.Type].Text == Array; inner = inner[Keyword.Items])
        {
            formats.Add(inner[Keyword.CollectionFormat] is { Exists: true } said ? said.Text : DefaultFormat);
        }

        return formats.Count == 0 ? null : string.Join(" of ", formats);
    }

    private Parameter Read(Node node, bool isShared)
    {
        var location = LocationOf(node);
        return new Parameter
        {
            Name = node[Keyword.Name].Text,
            In = location,
            Source = node,
            IsRequired = location == ParameterLocation.Path || node[Keyword.Required].IsTrue,
            IsShared = isShared,
            Serialisation = SerialisationOf(node, location),
            Schema = source.Schemas.Of(node),
            SchemaSource = node,
        };
    }

    private static ParameterLocation LocationOf(Node node) => ParameterNodes.PlaceOf(node) switch
    {
        "path" => ParameterLocation.Path,
        "query" => ParameterLocation.Query,
        "header" => ParameterLocation.Header,
        var other => throw InputRules.InvalidDocument.Refuse(
            node[Keyword.In], $"`in: {other}` is no place for a parameter. Use path, query, header, formData or body."),
    };
}
