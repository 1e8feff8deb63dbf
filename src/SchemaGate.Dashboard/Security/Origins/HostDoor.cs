using System.Net;
using Microsoft.AspNetCore.Http;

namespace SchemaGate.Dashboard.Security.Origins;

/// <summary>
/// Refuses requests under a foreign name. A page of another site can let its own name point to this machine (DNS rebinding) and would then be of the same origin;
/// its name is one that public DNS can hold, so addresses and names without a dot pass, and all others must be known.
/// </summary>
/// <param name="url">Where the dashboard listens.</param>
/// <param name="names">Further names that people reach it under.</param>
internal sealed class HostDoor(Uri url, IReadOnlyList<string> names)
{
    public Task LetInAsync(HttpContext context, RequestDelegate next) => context.Request.Path == "/healthz" || IsOurs(context.Request.Host.Host)
        ? next(context)
        : Faults.AnswerAsync(context, 421, "Not this dashboard", "It does not know the name that you asked under. Whoever runs it adds the name with --host.");

    private bool IsOurs(string host) =>
        IPAddress.TryParse(host, out _)
        || (host.Length > 0 && !host.Contains('.', StringComparison.Ordinal))
        || host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase)
        || host.Equals(url.Host, StringComparison.OrdinalIgnoreCase)
        || names.Contains(host, StringComparer.OrdinalIgnoreCase);
}
