namespace SchemaGate.Engine.Contracts;

/// <summary>The part of a request that carries a parameter.</summary>
internal enum ParameterLocation : byte
{
    Path,
    Query,

    /// <summary>The whole query string (OpenAPI 3.2).</summary>
    QueryString,
    Header,
    Cookie,
}
