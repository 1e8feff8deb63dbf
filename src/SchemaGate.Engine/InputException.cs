namespace SchemaGate.Engine;

/// <summary>A document cannot be read or compared. The only exception that leaves the engine.</summary>
/// <param name="problem">What is wrong and where.</param>
public sealed class InputException(InputProblem problem) : Exception(problem.Message)
{
    /// <summary>What is wrong and where.</summary>
    public InputProblem Problem { get; } = problem;
}
