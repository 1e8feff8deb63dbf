namespace SchemaGate.Engine.Comparison;

/// <summary>
/// What changed. One facet, one question that the catalogue answers. The names are part of the identities that people suppress: they stay.
/// </summary>
internal enum Facet : byte
{
    // Paths and operations
    Document,
    Path,
    Operation,
    PathTemplateName,
    OperationId,
    Tag,
    Server,
    Webhook,
    Callback,
    LongRunning,

    // Parameters
    Parameter,
    ParameterRequired,
    ParameterLocation,
    ParameterStyle,
    ParameterExplode,
    ParameterAllowReserved,
    ParameterAllowEmptyValue,
    ParameterSerialisation,
    ParameterScope,

    // Request bodies and media types
    RequestBody,
    RequestBodyRequired,
    MediaType,
    MediaTypeSchema,
    EncodingContentType,
    EncodingStyle,
    EncodingExplode,
    EncodingAllowReserved,
    EncodingHeader,

    // Responses and headers
    Response,
    Header,
    HeaderRequired,
    HeaderSerialisation,
    Link,

    // Schemas: what is accepted
    AcceptedValues,
    Type,
    Nullable,
    Format,
    Enum,
    Minimum,
    Maximum,
    MultipleOf,
    MinLength,
    MaxLength,
    Pattern,
    MinItems,
    MaxItems,
    UniqueItems,
    Items,
    PrefixItem,
    Contains,
    MinContains,
    MaxContains,
    MinProperties,
    MaxProperties,
    Property,
    Required,
    AdditionalProperties,
    PatternProperty,
    PropertyNames,
    DependentRequired,
    DependentSchema,
    Branch,
    BranchOverlap,
    Union,
    Not,
    Conditional,
    UnevaluatedItems,
    UnevaluatedProperties,
    Schema,

    // Schemas: what is said beside it
    Discriminator,
    DiscriminatorProperty,
    DiscriminatorMapping,
    ContentMediaType,
    ContentEncoding,
    ContentSchema,
    Default,
    ReadOnly,
    WriteOnly,
    ExtensibleEnum,
    MsEnum,
    Xml,
    GeneratorDialect,

    // Security
    SecurityRequirement,
    SecurityRequirementScheme,
    SecurityScope,
    OptionalSecurity,
    CallCredentials,
    SecurityScheme,
    SecuritySchemeType,
    SecuritySchemeDetail,
    OAuthFlow,
    OAuthUrl,
    OAuthScope,

    // Lifecycle and version
    Deprecated,
    Sunset,
    Stability,
    Version,
    Component,

    /// <summary>A difference that no other facet understands.</summary>
    Unclassified,
}
