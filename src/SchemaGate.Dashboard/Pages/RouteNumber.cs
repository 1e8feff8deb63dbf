using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SchemaGate.Dashboard.Pages;

/// <summary>The number of a deployment in an address.</summary>
internal static class RouteNumber
{
    public static long Of(HttpContext context) => long.Parse((string)context.Request.RouteValues["number"]!, CultureInfo.InvariantCulture);
}
