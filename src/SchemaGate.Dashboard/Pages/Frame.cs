using SchemaGate.Dashboard.Markup;
using SchemaGate.Dashboard.Security;

namespace SchemaGate.Dashboard.Pages;

/// <summary>What is around every page.</summary>
internal static class Frame
{
    public static Html Around(Page page, Person? person) => Html.Of($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{page.Title} · SchemaGate</title>
        <link rel="icon" href="/icon.svg">
        <link rel="stylesheet" href="/style.css">
        {Html.If(page.IsLive, () => Html.Of($"<script src=\"/live.js\" defer></script>"))}
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <header class="top"><a class="brand" href="/">SchemaGate</a><nav aria-label="Pages"><a href="/">Deployments</a> <a href="/services">Services</a></nav>{WhoOf(person)}</header>
        <main id="main">{page.Body}</main>
        </body>
        </html>

        """);

    private static Html WhoOf(Person? person) => person switch
    {
        null => Html.Of($"<a href=\"/sign-in\">Sign in</a>"),
        { IsFromProxy: true } => Html.Of($"<span>{person.Name}</span>"),
        _ => Html.Of($"""<form method="post" action="/sign-out">{FormToken(person)}<span>{person.Name}</span> <button class="plain">Sign out</button></form>"""),
    };

    public static Html FormToken(Person person) => Html.Of($"""<input type="hidden" name="form" value="{person.FormToken}">""");
}
