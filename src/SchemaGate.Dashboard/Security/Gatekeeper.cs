using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using SchemaGate.Dashboard.Security.Tokens;

namespace SchemaGate.Dashboard.Security;

/// <summary>Knows who may write. A sign-in is a signed cookie, so it holds on every dashboard with the same token, and after a restart; and so are forms.</summary>
internal sealed class Gatekeeper
{
    public const string Cookie = "schemagate";
    private static readonly TimeSpan SignInLasts = TimeSpan.FromHours(12);

    private readonly TimeProvider _clock;
    private readonly byte[] _key;

    /// <param name="options">Whether there is a token, a proxy that knows people, and the clock that ends sign-ins.</param>
    /// <param name="key">Signs cookies and forms: that of <see cref="SigningKey"/>.</param>
    public Gatekeeper(DashboardOptions options, byte[] key)
    {
        (_clock, _key, HasProxy) = (options.Clock, key, options.Iap is not null);
        Tokens = new(options.Token, new(options.Token is not null, options.Tell, options.Clock), options.Clock);
    }

    /// <summary>Looks at tokens.</summary>
    public TokenDoor Tokens { get; }

    /// <summary>False when nobody can sign in with a token.</summary>
    public bool HasToken => Tokens.HasToken;

    /// <summary>True when people are known by the proxy that they come through.</summary>
    public bool HasProxy { get; }

    /// <summary>False when nobody can write here.</summary>
    public bool LetsWrite => HasToken || HasProxy;

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
