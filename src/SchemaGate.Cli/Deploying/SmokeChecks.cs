using SchemaGate.Canary.Hosting;

namespace SchemaGate.Cli.Deploying;

/// <summary>Several smoke checks as one: the first problem counts.</summary>
internal sealed class SmokeChecks(params IReadOnlyList<ISmokeCheck> checks) : ISmokeCheck
{
    /// <inheritdoc/>
    public async Task<string?> ProblemOfAsync(Uri address, CancellationToken cancellation)
    {
        foreach (var check in checks)
        {
            if (await check.ProblemOfAsync(address, cancellation).ConfigureAwait(false) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }
}
