using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SchemaGate.Dashboard;

/// <summary>A whole number in a query, such as <c>?before=17</c>.</summary>
internal static class QueryNumber
{
    /// <returns>Null when it is not there, or is none.</returns>
    public static long? Of(HttpContext context, string name) =>
        long.TryParse(context.Request.Query[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
