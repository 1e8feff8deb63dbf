using SchemaGate.Dashboard.Markup;
using SchemaGate.Dashboard.Security;

namespace SchemaGate.Dashboard.Pages;

/// <summary>The form to sign in with.</summary>
internal static class SignInPage
{
    /// <param name="gatekeeper">Knows whether anybody can sign in.</param>
    /// <param name="problem">What was wrong with the last try; null for none.</param>
    public static Page Of(Gatekeeper gatekeeper, string? problem) => new("Sign in", gatekeeper is { HasToken: true, HasProxy: false } ? Form(problem) : Html.Of($"""
        <h1>Sign in</h1>
        <p>{(gatekeeper.HasProxy ? "Google's Identity-Aware Proxy signs you in here: there is no other form." : "This dashboard was started without a token: it can only be looked at. Start it with SCHEMAGATE_TOKEN or --token-file to promote, roll back and hold.")}</p>
        """));

    private static Html Form(string? problem) => Html.Of($"""
        <h1>Sign in</h1>
        {Html.If(problem is not null, () => Html.Of($"<p class=\"notice bad\" role=\"alert\">{problem}</p>"))}
        <form class="card narrow" method="post" action="/sign-in">
        <label for="actor">Your name</label>
        <input id="actor" name="actor" maxlength="100" autocomplete="username" required>
        <label for="token">Token</label>
        <input id="token" name="token" type="password" autocomplete="current-password" required>
        <button>Sign in</button>
        </form>
        """);
}
