using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SchemaGate.Dashboard.Pages;
using SchemaGate.Dashboard.Security.Tokens;

namespace SchemaGate.Dashboard.Security;

/// <summary>Signing in and out.</summary>
internal sealed class SignInRoutes(Gatekeeper gatekeeper)
{
    private const int LongestName = 100;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapLook("/sign-in", context => PageResult.WriteAsync(context, 200, SignInPage.Of(gatekeeper, null)));
        routes.MapPost("/sign-in", SignInAsync);
        routes.MapPost("/sign-out", SignOutAsync);
    }

    private async Task SignInAsync(HttpContext context)
    {
        if (await SmallForm.ReadAsync(context).ConfigureAwait(false) is not { } form || !Gatekeeper.IsOwnForm(context, form, null))
        {
            await PageResult.WriteAsync(context, 403, ProblemPage.ForeignForm()).ConfigureAwait(false);
            return;
        }

        var actor = form["actor"].ToString().Trim();
        var check = await gatekeeper.Tokens.CheckAsync(context, form["token"].ToString().Trim()).ConfigureAwait(false);
        if (check == TokenCheck.Right && actor.Length is > 0 and <= LongestName)
        {
            gatekeeper.SignIn(context, actor);
            context.Response.Redirect("/");
            context.Response.StatusCode = 303;
            return;
        }

        await RefuseAsync(context, check).ConfigureAwait(false);
    }

    private Task RefuseAsync(HttpContext context, TokenCheck check) => check switch
    {
        TokenCheck.TooMany => PageResult.WriteAsync(context, 429, SignInPage.Of(gatekeeper, "That is not the token, and there were many wrong ones from your address: answers come late now. Take the one that the dashboard was started with.")),
        TokenCheck.Right => PageResult.WriteAsync(context, 400, SignInPage.Of(gatekeeper, "Give your name, in at most 100 characters: it is written beside what you do.")),
        _ => PageResult.WriteAsync(context, 403, SignInPage.Of(gatekeeper, "That is not the token. Take the one that the dashboard was started with.")),
    };

    private async Task SignOutAsync(HttpContext context)
    {
        if (await SmallForm.ReadAsync(context).ConfigureAwait(false) is { } form && Gatekeeper.IsOwnForm(context, form, gatekeeper.PersonOf(context)))
        {
            Gatekeeper.SignOut(context);
        }

        context.Response.Redirect("/");
        context.Response.StatusCode = 303;
    }
}
