namespace SchemaGate.Engine.Documents;

/// <summary>What happens with a problem after which reading could go on. A comparison stops at the first; a validation keeps them all.</summary>
/// <param name="capacity">Most problems to keep; 0 to stop at the first.</param>
internal sealed class ProblemLog(int capacity)
{
    private readonly List<InputProblem> _all = [];
    private readonly HashSet<InputProblem> _known = [];

    /// <summary>The different problems that were kept, in the order in which they were found.</summary>
    public IReadOnlyList<InputProblem> All => _all;

    /// <summary>Stops at the first problem.</summary>
    public static ProblemLog Strict() => new(0);

    /// <summary>False when reading must stop with this problem. Written for exception filters.</summary>
    public bool TryKeep(InputProblem problem)
    {
        if (_all.Count >= capacity)
        {
            return false;
        }

        if (_known.Add(problem))
        {
            _all.Add(problem);
        }

        return true;
    }

    /// <exception cref="InputException">Reading must stop with this problem.</exception>
    public void Report(InputProblem problem)
    {
        if (!TryKeep(problem))
        {
            throw new InputException(problem);
        }
    }
}
