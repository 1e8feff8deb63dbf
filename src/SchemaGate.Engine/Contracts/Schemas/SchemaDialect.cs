namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>How a version of OpenAPI reads a schema object.</summary>
internal enum SchemaDialect : byte
{
    /// <summary>2.0: keywords beside <c>$ref</c> are ignored; <c>x-nullable</c> is honoured; a discriminator is a name.</summary>
    Swagger2,

    /// <summary>3.0: keywords beside <c>$ref</c> are ignored; <c>nullable</c> adds null to the <c>type</c> beside it.</summary>
    OpenApi30,

    /// <summary>3.1 and later: JSON Schema 2020-12; <c>nullable</c> has no meaning.</summary>
    OpenApi31,
}
