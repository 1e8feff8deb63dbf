using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// Finds the value that shows one change among several of a schema: the value that shows the pair where it fails the changed keyword
/// itself, else one that is looked for.
/// </summary>
internal sealed class OwnWitness(ContainmentJudge judge)
{
    /// <summary>Null where none was found: the value of a neighbour would mislead.</summary>
    public JsonValue? Of(SchemaPair pair, Change change)
    {
        if (change.Witness is not { } known)
        {
            return null;
        }

        var isSent = pair.Flow == Flow.Sent;
        var (inner, outer) = (pair.Key.Inner, pair.Key.Outer);
        var keyword = new ChangedKeyword(NullableWrap.Unwrap(outer.Shape), change, isSent ? change.New : change.Old);
        return keyword.Alone is { } alone ? Showing(outer.Space.Demanding(outer, alone), known) : known;

        JsonValue? Showing(Schema demand, JsonValue value) =>
            Refuses(demand, value) ? value : judge.Ask(inner, demand, pair.Flow, pair.Key.Wire).Witness is { } found && Refuses(outer, found) ? found : null;

        bool Refuses(Schema schema, JsonValue value) => judge.Accepts(schema, value, pair.Flow, pair.Key.Wire, OneOfReading.AtLeastOne) == false;
    }
}
