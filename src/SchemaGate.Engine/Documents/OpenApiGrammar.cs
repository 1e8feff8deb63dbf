using static SchemaGate.Engine.Documents.Keyword;
using static SchemaGate.Engine.Documents.SchemaGrammar;

namespace SchemaGate.Engine.Documents;

/// <summary>The objects of OpenAPI 2.0, 3.0, 3.1 and 3.2, in one table: no key means two things at one place.</summary>
internal static class OpenApiGrammar
{
    public static readonly Grammar MediaType = Object("a media type");
    public static readonly Grammar Content = Grammar.MapOf(MediaType);
    public static readonly Grammar Header = Object("a header").Referable();
    public static readonly Grammar Parameter = Object("a parameter").Referable();
    public static readonly Grammar RequestBody = Object("a request body").Referable();
    public static readonly Grammar Link = Object("a link").Referable();
    public static readonly Grammar Response = Object("a response").Referable();
    public static readonly Grammar SecurityScheme = Object("a security scheme").Referable();
    public static readonly Grammar PathItem = Object("a path item").Referable();
    public static readonly Grammar Callback = Grammar.ExtensibleMapOf(PathItem).Referable();
    public static readonly Grammar Operation = Object("an operation");
    public static readonly Grammar Server = Object("a server");
    public static readonly Grammar ServerVariable = Object("a server variable");
    public static readonly Grammar OAuthFlow = Object("an OAuth flow");
    public static readonly Grammar OAuthFlows = Object("OAuth flows");
    public static readonly Grammar Components = Object("components");
    public static readonly Grammar Info = Object("info");
    public static readonly Grammar Encoding = Object("an encoding");

    /// <summary>A whole document.</summary>
    public static readonly Grammar Document = Build();

    private static Grammar Object(string name) => new(name, ValueKinds.Object | ValueKinds.Null);

    private static Grammar Build()
    {
        BuildValues();
        BuildParts();
        BuildOperations();
        BuildComponents();
        return Object("an OpenAPI document")
            .With(Grammar.Data, OpenApi, Swagger, JsonSchemaDialect, Self)
            .With(Info.With(new Grammar("a string", ValueKinds.Any), Keyword.Version).With(Grammar.Note, Title, Description, Summary, TermsOfService, Contact, License), Keyword.Info)
            .With(Grammar.ListOf(Server), Servers)
            .With(Grammar.ExtensibleMapOf(PathItem), Paths)
            .With(Grammar.MapOf(PathItem), Webhooks, XMsPaths)
            .With(Components, Keyword.Components)
            .With(SecurityList(), Security)
            .With(Grammar.Note, Tags, ExternalDocs)
            .With(Grammar.Data, Host, BasePath)
            .With(Names, Schemes, Consumes, Produces)
            .With(SchemaMap, Definitions)
            .With(Grammar.MapOf(Parameter), Parameters)
            .With(Grammar.MapOf(Response), Responses)
            .With(Grammar.MapOf(SecurityScheme), SecurityDefinitions);
    }

    private static void BuildValues()
    {
        Encoding.With(Text, ContentType, Style).With(Flag, Explode, AllowReserved).With(Grammar.MapOf(Header), Headers);
        MediaType.Referable().With(SchemaGrammar.Schema, Keyword.Schema, ItemSchema)
            .With(Grammar.MapOf(Encoding), Keyword.Encoding)
            .With(Grammar.ListOf(Encoding), PrefixEncoding)
            .With(Encoding, ItemEncoding)
            .With(Grammar.Note, Example, Examples);
        foreach (var place in (Grammar[])[Parameter, Header])
        {
            WithValueKeywords(place, SchemaGrammar.Schema).With(SchemaGrammar.Schema, Keyword.Schema).With(Content, Keyword.Content)
                .With(Text, Name, In, Style, XMsParameterLocation)
                .With(Flag, Required, Deprecated, AllowEmptyValue, Explode, AllowReserved)
                .With(Grammar.Data, XSunset, XStabilityLevel);
        }
    }

    private static void BuildParts()
    {
        RequestBody.With(Content, Keyword.Content).With(Flag, Required).With(Grammar.Note, Description);
        var links = Grammar.MapOf(Link.With(Text, OperationRef, OperationId).With(Grammar.Data, Parameters, Keyword.RequestBody).With(Server, Keyword.Server).With(Grammar.Note, Description));
        Response.With(Grammar.Note, Description, Summary, Examples).With(Grammar.MapOf(Header), Headers).With(Content, Keyword.Content).With(links, Links).With(SchemaGrammar.Schema, Keyword.Schema);
        Server.With(Text, Url, Name).With(Grammar.Note, Description)
            .With(Grammar.MapOf(ServerVariable.With(Grammar.Data, Keyword.Enum, Default).With(Grammar.Note, Description)), Variables);
        OAuthFlow.With(Text, AuthorizationUrl, TokenUrl, RefreshUrl, DeviceAuthorizationUrl).With(Grammar.MapOf(Grammar.Note), Scopes);
        SecurityScheme.With(Text, Keyword.Type, Name, In, Scheme, BearerFormat, OpenIdConnectUrl, Oauth2MetadataUrl, AuthorizationUrl, TokenUrl, Flow)
            .With(Grammar.Note, Description).With(Flag, Deprecated)
            .With(OAuthFlows.With(OAuthFlow, Implicit, Password, ClientCredentials, AuthorizationCode, DeviceAuthorization), Flows)
            .With(Grammar.MapOf(Grammar.Note), Scopes);
    }

    private static void BuildOperations()
    {
        Operation.With(Names, Tags, Consumes, Produces, Schemes)
            .With(Grammar.Note, Summary, Description, ExternalDocs)
            .With(Text, OperationId)
            .With(Grammar.ListOf(Parameter), Parameters)
            .With(RequestBody, Keyword.RequestBody)
            .With(Grammar.ExtensibleMapOf(Response), Responses)
            .With(Grammar.MapOf(Callback), Callbacks)
            .With(Flag, Deprecated)
            .With(SecurityList(), Security)
            .With(Grammar.ListOf(Server), Servers)
            .With(Grammar.Data, XSunset, XStabilityLevel, XMsLongRunningOperation, XSinceDate);
        PathItem.With(Grammar.Note, Summary, Description)
            .With(Operation, Get, Put, Post, Delete, Options, Head, Patch, Trace, Query)
            .With(Grammar.MapOf(Operation), AdditionalOperations)
            .With(Grammar.ListOf(Server), Servers)
            .With(Grammar.ListOf(Parameter), Parameters);
    }

    private static void BuildComponents() => Components
        .With(SchemaMap, Schemas)
        .With(Grammar.MapOf(Response), Responses)
        .With(Grammar.MapOf(Parameter), Parameters)
        .With(Grammar.MapOf(RequestBody), RequestBodies)
        .With(Grammar.MapOf(Header), Headers)
        .With(Grammar.MapOf(SecurityScheme), SecuritySchemes)
        .With(Grammar.MapOf(Link), Links)
        .With(Grammar.MapOf(Callback), Callbacks)
        .With(Grammar.MapOf(PathItem), PathItems)
        .With(Grammar.MapOf(MediaType), MediaTypes)
        .With(Grammar.Note, Examples);

    private static Grammar SecurityList() => Grammar.ListOf(Grammar.MapOf(Names));
}
