using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace SchemaGate.Dashboard.Security.Tokens;

/// <summary>
/// Tells the right token from wrong ones. The right one is taken at once, whoever else has guessed: a gate that was set up with an old one must not lock out the others.
/// Wrong ones are counted for each client, and what comes after five in a minute is answered late, on so many connections at once and no more: what is beyond that is cut off.
/// What keeps guessing hopeless is the length of the token.
/// </summary>
/// <param name="token">The right one; null: none is.</param>
/// <param name="refused">Told of each wrong one.</param>
/// <param name="clock">Measures how late an answer is.</param>
internal sealed class TokenDoor(string? token, RefusedTries refused, TimeProvider clock)
{
    private const int WrongPerMinute = 5;
    private const int LateOfClient = 10;
    private const int LateOfAll = 200;
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(1);

    private readonly LateAnswers _late = new(LateOfClient, LateOfAll);

    private readonly byte[]? _hash = token is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(token));
    private readonly PartitionedRateLimiter<string> _wrong = PartitionedRateLimiter.Create<string, string>(client =>
        RateLimitPartition.GetFixedWindowLimiter(client, _ => new FixedWindowRateLimiterOptions { PermitLimit = WrongPerMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>False when nobody can sign in with a token.</summary>
    public bool HasToken => _hash is not null;

    /// <summary>Whether a token is the right one.</summary>
    public async Task<TokenCheck> CheckAsync(HttpContext context, string offered)
    {
        if (_hash is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(offered)), _hash))
        {
            return TokenCheck.Right;
        }

        var client = ClientName.Of(context.Connection.RemoteIpAddress);
        refused.Add(client);
        using var permit = _wrong.AttemptAcquire(client);
        if (permit.IsAcquired)
        {
            return TokenCheck.Wrong;
        }

        await DelayAsync(context, client).ConfigureAwait(false);
        return TokenCheck.TooMany;
    }

    // Who keeps too many waiting is told at once, and has to connect anew.
    private async Task DelayAsync(HttpContext context, string client)
    {
        if (!_late.TryEnter(client))
        {
            context.Response.Headers.Connection = "close";
            return;
        }

        await Task.Delay(Late, clock, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _late.Leave(client);
    }

    /// <summary>Whether a request carries the token in its Authorization header.</summary>
    public Task<TokenCheck> CheckBearerAsync(HttpContext context)
    {
        const string Scheme = "Bearer ";
        var header = context.Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? CheckAsync(context, header[Scheme.Length..].Trim()) : Task.FromResult(TokenCheck.Missing);
    }
}
