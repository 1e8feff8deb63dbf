namespace SchemaGate.Engine.Contracts;

/// <summary>Where a path item stands.</summary>
internal enum PathItemKind : byte
{
    Path,
    Webhook,
    Callback,
}
