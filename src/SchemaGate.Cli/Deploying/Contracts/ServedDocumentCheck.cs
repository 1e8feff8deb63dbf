using SchemaGate.Canary.Hosting;
using SchemaGate.Cli.Inputs;
using SchemaGate.Engine;

namespace SchemaGate.Cli.Deploying.Contracts;

/// <summary>Compares the OpenAPI document that a canary serves under its tag with the one that the gate has checked: what is shipped is what was judged.</summary>
/// <param name="document">What is expected, and where.</param>
/// <param name="tell">Is told of a document that differs without breaking anyone.</param>
internal sealed class ServedDocumentCheck(ServedDocument document, Action<string> tell) : ISmokeCheck
{
    /// <inheritdoc/>
    public async Task<string?> ProblemOfAsync(Uri address, CancellationToken cancellation)
    {
        var target = new Uri($"{address.AbsoluteUri.TrimEnd('/')}/{document.Path.TrimStart('/')}");
        try
        {
            var content = await Task.Run(() => HttpFetch.GetUnredirected(target, document.Token), cancellation).ConfigureAwait(false);
            return ProblemOf(document.Compare(new(target.AbsoluteUri, content)), target);
        }
        catch (IOException fault)
        {
            return $"The OpenAPI document of the canary cannot be had from {target}. {fault.Message}";
        }
    }

    private string? ProblemOf(GateResult result, Uri target)
    {
        switch (result.Outcome)
        {
            case GateOutcome.Fail:
                return $"The document at {target} breaks what {document.Expected.Name} promises: {First([.. result.Findings.Where(finding => finding.Severity == Severity.Breaking)])}";
            case GateOutcome.CouldNotCompare:
                return $"The document at {target} cannot be compared with {document.Expected.Name}: {result.Problems[0].Message}";
            default:
                tell(result.Findings.Count == 0
                    ? $"The canary serves the contract of {document.Expected.Name}."
                    : $"The document at {target} differs from {document.Expected.Name}, and breaks nothing: {First(result.Findings)}");
                return null;
        }
    }

    private static string First(IReadOnlyList<Finding> findings)
    {
        var (first, more) = (findings[0], findings.Count - 1);
        var operations = first.Operations.Count > 0 ? $"{first.Operations[0]}: " : "";
        return $"{operations}{first.Message} ({first.Rule}){(more > 0 ? $" And {more} more." : "")}";
    }
}
