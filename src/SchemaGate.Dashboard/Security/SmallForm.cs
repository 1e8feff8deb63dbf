using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SchemaGate.Dashboard.Security;

/// <summary>Reads a form, and no more of it than a form of this dashboard can have.</summary>
internal static class SmallForm
{
    private const int Largest = 16 * 1024;

    /// <returns>Null when it is no form.</returns>
    /// <exception cref="BadHttpRequestException">It is too large; the server answers 413.</exception>
    public static async Task<IFormCollection?> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = Largest;
        }

        return context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false) : null;
    }
}
