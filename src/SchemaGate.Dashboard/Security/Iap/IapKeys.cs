using Microsoft.IdentityModel.Tokens;

namespace SchemaGate.Dashboard.Security.Iap;

/// <summary>The keys that the proxy signs with, read again each hour and when an unknown one is asked for, but not more often than once a minute. While they cannot be read, those that were read before hold.</summary>
/// <param name="place">A file or an address.</param>
/// <param name="clock">Says when to read again.</param>
/// <param name="tell">Takes one sentence when they cannot be read.</param>
internal sealed class IapKeys(string place, TimeProvider clock, Action<string> tell) : IDisposable
{
    private const int Largest = 256 * 1024;
    private static readonly TimeSpan Last = TimeSpan.FromHours(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(5), MaxResponseContentBufferSize = Largest };
    private readonly SemaphoreSlim _one = new(1);
    private volatile IReadOnlyDictionary<string, SecurityKey> _keys = new Dictionary<string, SecurityKey>();
    private DateTimeOffset _readAt;
    private DateTimeOffset _triedAt;

    /// <returns>Null when there is no such key.</returns>
    public async Task<SecurityKey?> FindAsync(string id)
    {
        if (!_keys.ContainsKey(id) || clock.GetUtcNow() - _readAt >= Last)
        {
            await RefreshAsync(id).ConfigureAwait(false);
        }

        return _keys.GetValueOrDefault(id);
    }

    public void Dispose()
    {
        _client.Dispose();
        _one.Dispose();
    }

    private async Task RefreshAsync(string id)
    {
        await _one.WaitAsync().ConfigureAwait(false);
        try
        {
            var now = clock.GetUtcNow();
            var isFresh = _keys.ContainsKey(id) && now - _readAt < Last;
            if (!isFresh && now - _triedAt >= Pause)
            {
                _triedAt = now;
                _keys = IapKeySet.Read(await ReadAsync().ConfigureAwait(false));
                _readAt = now;
            }
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or IOException or UnauthorizedAccessException or FormatException)
        {
            tell($"The keys of the Identity-Aware Proxy at {place} cannot be read: {fault.Message.TrimEnd('.')}. Who comes with a new key is not known until they can.");
        }
        finally
        {
            _one.Release();
        }
    }

    private Task<string> ReadAsync() => Uri.TryCreate(place, UriKind.Absolute, out var address) && !address.IsFile ? _client.GetStringAsync(address) : File.ReadAllTextAsync(place);
}
