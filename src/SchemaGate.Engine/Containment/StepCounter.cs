namespace SchemaGate.Engine.Containment;

/// <summary>Counts work against a budget.</summary>
internal sealed class StepCounter(ContainmentBudget budget)
{
    private long _total = budget.TotalSteps;
    private long _left;

    /// <summary>True when the present question may do no more.</summary>
    public bool IsExhausted => _left <= 0;

    /// <summary>Starts a question.</summary>
    public void Start() => _left = Math.Min(budget.StepsPerQuestion, _total);

    /// <summary>Takes some steps from the whole, whatever question they are for; false when all are spent.</summary>
    public bool Take(long steps)
    {
        _total -= steps;
        return _total > 0;
    }

    /// <summary>Takes some steps; false when there were not enough.</summary>
    public bool Spend(long steps = 1)
    {
        _left -= steps;
        _total -= steps;
        return _left > 0;
    }
}
