namespace SchemaGate.Cli.Inputs;

/// <summary>An http(s) address.</summary>
internal static class HttpAddress
{
    public static bool IsOne(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="IOException">The text is no address that can be fetched.</exception>
    public static Uri Parse(string text, Uri? start)
    {
        var isAddress = start is null ? Uri.TryCreate(text, UriKind.Absolute, out var address) : Uri.TryCreate(start, text, out address);
        if (!isAddress || !IsOne(address!.AbsoluteUri))
        {
            throw new IOException("It is not a valid http(s) address.");
        }

        return address.UserInfo.Length == 0
            ? address
            : throw new IOException("It holds a user name or password, which reports would show. Fetch the document first and give the file.");
    }
}
