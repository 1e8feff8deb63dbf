namespace SchemaGate.Canary.Hosting;

/// <summary>Calls a revision under its tag before it gets traffic.</summary>
public interface ISmokeCheck
{
    /// <summary>Calls the revision at the address of its tag.</summary>
    /// <returns>Null when it answers as it should; otherwise one sentence that says what is wrong.</returns>
    Task<string?> ProblemOfAsync(Uri address, CancellationToken cancellation);
}
