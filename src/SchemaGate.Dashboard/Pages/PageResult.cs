using Microsoft.AspNetCore.Http;
using SchemaGate.Dashboard.Security;

namespace SchemaGate.Dashboard.Pages;

/// <summary>Answers with a page.</summary>
internal static class PageResult
{
    public static Task WriteAsync(HttpContext context, int status, Page page, Person? person = null)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Frame.Around(page, person).Text, context.RequestAborted);
    }
}
