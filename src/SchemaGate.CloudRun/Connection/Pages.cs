using System.Runtime.CompilerServices;
using SchemaGate.Canary.Hosting;

namespace SchemaGate.CloudRun.Connection;

/// <summary>Reads lists that come in pages: to the end, or not at all.</summary>
internal static class Pages
{
    private const int Most = 1_000;

    /// <exception cref="PlatformException">A page could not be read, or they do not end.</exception>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        Func<string, CancellationToken, Task<T>> read, Func<T, string> nextToken, string call, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "" };
        var token = "";
        do
        {
            var page = await read(token, cancellation);
            yield return page;
            token = nextToken(page);
            if (token.Length > 0 && (!seen.Add(token) || seen.Count > Most))
            {
                throw new PlatformException(FaultKind.Internal, $"{call}: the pages of the answer do not end.");
            }
        }
        while (token.Length > 0);
    }
}
