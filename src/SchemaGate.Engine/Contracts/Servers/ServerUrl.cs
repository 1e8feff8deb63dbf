namespace SchemaGate.Engine.Contracts.Servers;

/// <summary>The parts of a server's address that a client depends on.</summary>
/// <param name="Scheme">In lower case; empty when not said.</param>
/// <param name="Host">With its port, in lower case, default ports left out; empty when not said.</param>
/// <param name="Path">Begins with a slash and does not end with one; empty for the root.</param>
internal sealed record ServerUrl(string Scheme, string Host, string Path)
{
    /// <summary>True where the host is the caller's own machine (RFC 6761, section 6.3; RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3).</summary>
    public bool IsLoopback => HostName is "localhost" or "[::1]" || HostName.EndsWith(".localhost", StringComparison.Ordinal) || HostName.StartsWith("127.", StringComparison.Ordinal);

    private string HostName => Host.LastIndexOf(':') is var colon && colon > Host.LastIndexOf(']') ? Host[..colon] : Host;

    public static ServerUrl Read(string url)
    {
        var text = url.Trim();
        var query = text.AsSpan().IndexOfAny('?', '#');
        var bare = query < 0 ? text : text[..query];
        var start = bare.IndexOf("//", StringComparison.Ordinal);
        return start < 0 || bare[..start].Contains('/', StringComparison.Ordinal)
            ? new ServerUrl(string.Empty, string.Empty, PathOf(bare))
            : Absolute(bare[..start].TrimEnd(':').ToLowerInvariant(), bare[(start + 2)..]);
    }

    public override string ToString() => (Scheme, Host) switch
    {
        (_, "") => Path.Length == 0 ? "/" : Path,
        ("", _) => $"//{Host}{Path}",
        _ => $"{Scheme}://{Host}{Path}",
    };

    private static ServerUrl Absolute(string scheme, string rest)
    {
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var host = (slash < 0 ? rest : rest[..slash]).ToLowerInvariant();
        return new ServerUrl(scheme, WithoutDefaultPort(scheme, host), slash < 0 ? string.Empty : PathOf(rest[slash..]));
    }

    private static string WithoutDefaultPort(string scheme, string host) => scheme switch
    {
        "https" when host.EndsWith(":443", StringComparison.Ordinal) => host[..^4],
        "http" when host.EndsWith(":80", StringComparison.Ordinal) => host[..^3],
        _ => host,
    };

    private static string PathOf(string text)
    {
        var path = text.StartsWith("./", StringComparison.Ordinal) || text == "." ? text[1..] : text;
        var trimmed = path.TrimEnd('/');
        return trimmed.Length == 0 || trimmed[0] == '/' ? trimmed : "/" + trimmed;
    }
}
