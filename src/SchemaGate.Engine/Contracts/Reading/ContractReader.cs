using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Reads the contract of a document, whatever version of OpenAPI it is written in.</summary>
internal static class ContractReader
{
    /// <exception cref="InputException">The document is of no version that is supported, or its structure makes no sense.</exception>
    public static Contract Read(Document document, IReferences references) => Read(document, references, static path => path);

    /// <param name="document">The document.</param>
    /// <param name="references">Follows its references.</param>
    /// <param name="rewrite">Gives the path to compare by for each path as written.</param>
    /// <exception cref="InputException">The document is of no version that is supported, or its structure makes no sense.</exception>
    public static Contract Read(Document document, IReferences references, Func<string, string> rewrite)
    {
        var source = SourceOf(document, references) with { RewritePath = rewrite };
        return source.Dialect == Dialect.Swagger20 ? new SwaggerReader(source).Read() : new OpenApiReader(source).Read();
    }

    /// <exception cref="InputException">The document is of no version that is supported.</exception>
    public static void CheckVersion(Document document) => DialectOf(document);

    /// <exception cref="InputException">The document is of no version that is supported.</exception>
    public static ContractSource SourceOf(Document document, IReferences references)
    {
        var dialect = DialectOf(document);
        return new ContractSource(dialect, document.Root, references, new SchemaSpace(references, SchemaDialectOf(dialect)));
    }

    private static SchemaDialect SchemaDialectOf(Dialect dialect) => dialect switch
    {
        Dialect.Swagger20 => SchemaDialect.Swagger2,
        Dialect.OpenApi30 => SchemaDialect.OpenApi30,
        _ => SchemaDialect.OpenApi31,
    };

    private static Dialect DialectOf(Document document)
    {
        var root = document.Root;
        return (root[Keyword.Swagger].Text, root[Keyword.OpenApi].Text) switch
        {
            ("2" or "2.0", _) => Dialect.Swagger20,
            (_, var version) when IsOf(version, "3.0") => Dialect.OpenApi30,
            (_, var version) when IsOf(version, "3.1") => Dialect.OpenApi31,
            (_, var version) when IsOf(version, "3.2") => Dialect.OpenApi32,
            ("", "") => throw InputRules.UnsupportedVersion.Refuse(
                document.Name,
                "This is no OpenAPI document: it says neither `openapi` nor `swagger`. Check that the right file was given."),
            var (swagger, openApi) => throw InputRules.UnsupportedVersion.Refuse(
                root[swagger.Length > 0 ? Keyword.Swagger : Keyword.OpenApi],
                $"Version `{(swagger.Length > 0 ? swagger : openApi)}` is not supported. Use OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0."),
        };
    }

    private static bool IsOf(string version, string minor) =>
        version == minor || version.StartsWith(minor + ".", StringComparison.Ordinal) || version.StartsWith(minor + "-", StringComparison.Ordinal);
}
