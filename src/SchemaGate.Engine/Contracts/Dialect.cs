namespace SchemaGate.Engine.Contracts;

/// <summary>The version of the format that a document is written in. Patch versions mean the same.</summary>
internal enum Dialect : byte
{
    Swagger20,
    OpenApi30,
    OpenApi31,
    OpenApi32,
}
