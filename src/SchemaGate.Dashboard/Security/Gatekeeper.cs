using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace SchemaGate.Dashboard.Security;

/// <summary>Knows who may write. A sign-in is a signed cookie, so it holds on every dashboard with the same token, and after a restart.</summary>
internal sealed class Gatekeeper
{
    public const string Cookie = "schemagate";
    private const int WrongTokensPerMinute = 5;
    private static readonly TimeSpan SignInLasts = TimeSpan.FromHours(12);

    private readonly TimeProvider _clock;
    private readonly byte[]? _token;
    private readonly byte[] _key;
    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = WrongTokensPerMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <param name="token">The token; null: nobody signs in with one.</param>
    /// <param name="hasProxy">True when a proxy knows people.</param>
    /// <param name="clock">Ends sign-ins.</param>
    public Gatekeeper(string? token, bool hasProxy, TimeProvider clock)
    {
        (_clock, HasProxy) = (clock, hasProxy);
        _token = token is null ? null : SHA256.HashData(Encoding.UTF8.GetBytes(token));
        _key = token is null ? RandomNumberGenerator.GetBytes(32) : HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(token), 32, info: "schemagate sign-in"u8.ToArray());
    }

    /// <summary>False when nobody can sign in with a token.</summary>
    public bool HasToken => _token is not null;

    /// <summary>True when people are known by the proxy that they come through.</summary>
    public bool HasProxy { get; }

    /// <summary>False when nobody can write here.</summary>
    public bool LetsWrite => HasToken || HasProxy;

    /// <summary>Whether a token is the right one. Five wrong ones in a minute from one address, and no further is looked at.</summary>
    public TokenCheck Check(HttpContext context, string? token)
    {
        using var left = _limiter.AttemptAcquire(context, permitCount: 0);
        if (!left.IsAcquired)
        {
            return TokenCheck.TooMany;
        }

        if (_token is not null && token is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(token)), _token))
        {
            return TokenCheck.Right;
        }

        using var taken = _limiter.AttemptAcquire(context);
        return TokenCheck.Wrong;
    }

    /// <summary>Whether a request carries the token in its Authorization header.</summary>
    public TokenCheck CheckBearer(HttpContext context)
    {
        const string Scheme = "Bearer ";
        var header = context.Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? Check(context, header[Scheme.Length..].Trim()) : TokenCheck.Missing;
    }

    /// <summary>Signs a person in.</summary>
    public void SignIn(HttpContext context, string actor)
    {
        var until = _clock.GetUtcNow() + SignInLasts;
        var content = $"{Convert.ToHexString(Encoding.UTF8.GetBytes(actor))}.{until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)}.{RandomNumberGenerator.GetHexString(32)}";
        context.Response.Cookies.Append(Cookie, $"{content}.{Sign("cookie", content)}", OptionsOf(context, until));
    }

    public static void SignOut(HttpContext context) => context.Response.Cookies.Delete(Cookie, OptionsOf(context, null));

    /// <summary>The proxy has said who sends this request.</summary>
    public void Enter(HttpContext context, string name) => context.Items[typeof(Person)] = new Person(name, Sign("form", $"proxy:{name}"), IsFromProxy: true);

    /// <returns>Null when nobody is signed in.</returns>
    public Person? PersonOf(HttpContext context)
    {
        if (HasProxy || !HasToken)
        {
            return context.Items[typeof(Person)] as Person;
        }

        if (context.Request.Cookies[Cookie]?.Split('.') is not [var name, var until, var nonce, var signature])
        {
            return null;
        }

        var isOurs = Same(signature, Sign("cookie", $"{name}.{until}.{nonce}"));
        return isOurs && long.Parse(until, CultureInfo.InvariantCulture) > _clock.GetUtcNow().ToUnixTimeSeconds()
            ? new(Encoding.UTF8.GetString(Convert.FromHexString(name)), Sign("form", nonce))
            : null;
    }

    /// <summary>True when a form comes from a page of this dashboard that was made for this person.</summary>
    public static bool IsOwnForm(HttpContext context, IFormCollection form, Person? person) =>
        IsSameOrigin(context) && (person is null || Same(form["form"].ToString(), person.FormToken));

    /// <summary>True unless the browser says that another site sent the request.</summary>
    public static bool IsSameOrigin(HttpContext context)
    {
        var (site, origin) = (context.Request.Headers["Sec-Fetch-Site"].ToString(), context.Request.Headers.Origin.ToString());
        return site is "" or "same-origin" or "none"
            && (origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == context.Request.Host.Value));
    }

    private static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private string Sign(string purpose, string content) => Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{purpose}:{content}")));

    // A proxy that speaks https before the dashboard says so.
    private static CookieOptions OptionsOf(HttpContext context, DateTimeOffset? until) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = context.Request.IsHttps || context.Request.Headers["X-Forwarded-Proto"] == "https",
        Path = "/",
        Expires = until,
    };
}
