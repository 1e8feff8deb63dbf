using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>The types that a schema can accept at most.</summary>
internal static class TypeBounds
{
    public static JsonTypes Of(Schema schema, int depth)
    {
        var shape = schema.Shape;
        var types = shape.IsNever ? JsonTypes.None : shape.Types & (shape.Values?.Value.Types ?? JsonTypes.All);
        foreach (var choice in depth > 0 ? shape.Choices : [])
        {
            types &= choice.Branches.Aggregate(JsonTypes.None, (sum, branch) => sum | Of(branch.Schema, depth - 1));
        }

        return types;
    }
}
