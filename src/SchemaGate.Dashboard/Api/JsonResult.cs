using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace SchemaGate.Dashboard.Api;

/// <summary>Reads and answers JSON.</summary>
internal static class JsonResult
{
    public static Task WriteAsync<T>(HttpContext context, int status, T value, JsonTypeInfo<T> type)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(value, type, contentType: status >= 400 ? "application/problem+json" : "application/json", context.RequestAborted);
    }

    public static Task RefuseAsync(HttpContext context, int status, string title) => WriteAsync(context, status, new Problem(status, title), DashboardJson.Default.Problem);

    /// <returns>Null when the body is not what is asked for.</returns>
    /// <exception cref="BadHttpRequestException">It is too large; the server answers 413.</exception>
    public static async Task<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return context.Request.HasJsonContentType() ? await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted).ConfigureAwait(false) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
