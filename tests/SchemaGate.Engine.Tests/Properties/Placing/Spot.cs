namespace SchemaGate.Engine.Tests.Properties.Placing;

/// <summary>Where in an operation a schema stands.</summary>
internal enum Spot
{
    RequestBody,
    RequestProperty,
    RequestItems,
    RequestMapValue,
    QueryParameter,
    HeaderParameter,
    ResponseBody,
    ResponseProperty,
    ResponseItems,
    ResponseMapValue,
    ResponseHeader,
}
