using Microsoft.AspNetCore.Http;
using SchemaGate.Dashboard.Security.Tokens;

namespace SchemaGate.Dashboard.Security.Iap;

/// <summary>Lets in who comes through the Identity-Aware Proxy, and programs that have the token. A request that went around the proxy gets nothing but <c>/healthz</c>.</summary>
internal sealed class IapDoor(IapAssertion assertion, Gatekeeper gatekeeper)
{
    public async Task LetInAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.TryGetValue(IapAssertion.Header, out var header))
        {
            var name = header.Count == 1 ? await assertion.PersonOfAsync(header.ToString()).ConfigureAwait(false) : null;
            await (name is null ? RefuseAsync(context, "The Identity-Aware Proxy did not sign this request for this dashboard, or too long ago. Load the page again.") : EnterAsync(context, name, next)).ConfigureAwait(false);
            return;
        }

        var isProbe = context.Request.Path == "/healthz";
        await (isProbe || await gatekeeper.Tokens.CheckBearerAsync(context).ConfigureAwait(false) == TokenCheck.Right
            ? next(context)
            : RefuseAsync(context, "This dashboard is reached through the Identity-Aware Proxy only. Programs send the token that it was started with as a bearer token.")).ConfigureAwait(false);
    }

    private Task EnterAsync(HttpContext context, string name, RequestDelegate next)
    {
        gatekeeper.Enter(context, name);
        return next(context);
    }

    private static Task RefuseAsync(HttpContext context, string sentence) => Faults.AnswerAsync(context, 401, "Not let in", sentence);
}
