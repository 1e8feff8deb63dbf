namespace SchemaGate.Engine.Contracts;

/// <summary>Which way a value travels, seen from the client that holds the contract.</summary>
internal enum Flow : byte
{
    /// <summary>The client sends it: requests, and responses to webhooks and callbacks.</summary>
    Sent,

    /// <summary>The client receives it: responses, and requests of webhooks and callbacks.</summary>
    Received,
}
