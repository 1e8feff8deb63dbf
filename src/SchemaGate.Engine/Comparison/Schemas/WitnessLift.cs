using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>Turns a value that shows a change at its place into a whole body or parameter that shows it, where one can be built and verified.</summary>
internal sealed class WitnessLift(ContainmentJudge judge)
{
    private readonly OwnWitness _own = new(judge);

    public Witness? From(PairWalk walk, int visit, Change change)
    {
        var at = walk[visit];
        if (_own.Of(at.Pair, change) is not { } value)
        {
            return null;
        }

        var best = ToWitness(at.Pair, value);
        for (; at.Above != PairVisit.None; at = walk[at.Above])
        {
            var above = walk[at.Above];
            if (Embed(above.Pair, at.Edge, value) is not { } larger)
            {
                return best;
            }

            value = larger;
            best = Verify(above.Pair, value) ?? best;
        }

        return best;
    }

    private JsonValue? Embed(SchemaPair pair, PairEdge? edge, JsonValue value) =>
        edge?.Step is { } step ? judge.Embed(pair.Key.Inner, step, value, pair.Flow, pair.Key.Wire) : value;

    private Witness? Verify(SchemaPair pair, JsonValue value)
    {
        var isAccepted = judge.Accepts(pair.Key.Inner, value, pair.Flow, pair.Key.Wire, OneOfReading.Exact);
        var isRefused = judge.Accepts(pair.Key.Outer, value, pair.Flow, pair.Key.Wire, OneOfReading.AtLeastOne);
        return isAccepted == true && isRefused == false ? ToWitness(pair, value) : null;
    }

    /// <summary>A witness names one written schema on each side; a schema merged from several has no pointer.</summary>
    private static Witness? ToWitness(SchemaPair pair, JsonValue value) =>
        pair.Old.Conjuncts is [var old] && pair.New.Conjuncts is [var @new]
            ? new Witness(value.ToString() ?? string.Empty, pair.Flow == Flow.Sent, old.Pointer, @new.Pointer)
            : null;
}
