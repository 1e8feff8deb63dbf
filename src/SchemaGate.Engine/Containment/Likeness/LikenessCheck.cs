using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment.Likeness;

/// <summary>
/// Tells that two schemas accept the same because they are built alike, keyword by keyword, down to parts that are proved to accept
/// the same. It knows where proof gives up: negated objects, branches that may overlap, what is left unevaluated.
/// </summary>
/// <param name="steps">Counts the work.</param>
/// <param name="areProvedEqual">True when each of two schemas is proved to accept all that the other accepts.</param>
/// <param name="meaning">Equal for schemas that are written alike, whatever they are called.</param>
internal sealed class LikenessCheck(StepCounter steps, Func<Schema, Schema, bool> areProvedEqual, Func<Schema, Hash128>? meaning)
{
    private const int MaxObligations = 400;
    private const int StepsPerObligation = 20;

    /// <summary>False says nothing.</summary>
    public bool AreAlike(Schema one, Schema two)
    {
        var obligations = new Obligations(MaxObligations);
        obligations.Add(new Obligation(one, two, IsWatched: false));
        while (obligations.TryNext(out var next))
        {
            if (obligations.IsOverLimit || !steps.Take(StepsPerObligation) || !Holds(next, obligations))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(Obligation obligation, Obligations obligations)
    {
        if (IsKnown(obligation))
        {
            return true;
        }

        var comparison = new ShapeComparison(obligation, branches => IsKnown(branches));
        if (!comparison.IsAlikeHere)
        {
            return false;
        }

        foreach (var below in comparison.Below())
        {
            obligations.Add(below);
        }

        return comparison.IsComplete;
    }

    private bool IsKnown(Obligation obligation) =>
        (meaning is not null && meaning(obligation.One) == meaning(obligation.Two)) ||
        (!obligation.IsWatched && areProvedEqual(obligation.One, obligation.Two));
}
