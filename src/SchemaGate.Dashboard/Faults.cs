using Microsoft.AspNetCore.Http;
using SchemaGate.Dashboard.Api;
using SchemaGate.Dashboard.Controls;
using SchemaGate.Dashboard.Pages;
using SchemaGate.Ledger;

namespace SchemaGate.Dashboard;

/// <summary>Answers when a request cannot be served, and tells who runs the dashboard.</summary>
internal sealed class Faults(Action<string> tell)
{
    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refusal) when (!context.Response.HasStarted)
        {
            await AnswerAsync(context, refusal.StatusCode, "That request cannot be read", "It is too large, or it is cut off. Nothing was done.").ConfigureAwait(false);
        }
        catch (LedgerException fault) when (!context.Response.HasStarted)
        {
            tell($"The dashboard could not answer {context.Request.Path}: {fault.Message}");
            await AnswerAsync(context, 503, "The ledger does not answer", fault.Message).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The outer door of a request: the next one is served.
        catch (Exception bug) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            tell($"An error in schemagate at {context.Request.Path}: {bug}");
            await AnswerAsync(context, 500, "An error in schemagate", "Look at what the dashboard prints, and report it.").ConfigureAwait(false);
        }
    }

    /// <summary>The outcome of a request of a person that an error in the program ended.</summary>
    public ControlOutcome OutcomeOf(Exception bug)
    {
        tell($"An error in schemagate at what a person asked for: {bug}");
        return new(IsDone: false, $"An error in schemagate ended it: {bug.Message.TrimEnd('.')}. Look at the service with `schemagate canary status`.");
    }

    /// <summary>Answers with what is wrong: a problem to a program, a page to a person.</summary>
    public static Task AnswerAsync(HttpContext context, int status, string title, string sentence) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        ? JsonResult.RefuseAsync(context, status, $"{title}: {sentence}")
        : PageResult.WriteAsync(context, status, ProblemPage.Of(title, sentence));
}
