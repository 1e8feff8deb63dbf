namespace SchemaGate.Engine.Contracts;

/// <summary>How an operation is named to people and in identities.</summary>
/// <param name="Method">Upper case; for a webhook <c>WEBHOOK POST</c>, for a callback <c>CALLBACK POST</c>.</param>
/// <param name="Path">The effective path: server path and template as written, or the webhook's name.</param>
/// <param name="NormalisedPath">The effective path with template names blanked (<c>/books/{}</c>): two spellings of one path are equal.</param>
internal sealed record OperationName(string Method, string Path, string NormalisedPath)
{
    /// <summary>Method and path.</summary>
    public string Text { get; } = $"{Method} {Path}";

    public override string ToString() => Text;
}
