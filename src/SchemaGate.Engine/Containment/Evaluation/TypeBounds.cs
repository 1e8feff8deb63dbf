using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>The types that schemas can accept at most; found once for each.</summary>
internal sealed class TypeBounds
{
    private const int MaxDepth = 8;
    private readonly Dictionary<(Schema, int), JsonTypes> _known = [];

    public JsonTypes Of(Schema schema) => Of(schema, MaxDepth);

    private JsonTypes Of(Schema schema, int depth)
    {
        if (!_known.TryGetValue((schema, depth), out var types))
        {
            _known[(schema, depth)] = types = Find(schema.Shape, depth);
        }

        return types;
    }

    private JsonTypes Find(Shape shape, int depth)
    {
        var types = shape.IsNever ? JsonTypes.None : shape.Types & (shape.Values?.Value.Types ?? JsonTypes.All);
        foreach (var choice in depth > 0 ? shape.Choices : [])
        {
            types &= choice.Branches.Aggregate(JsonTypes.None, (sum, branch) => sum | Of(branch.Schema, depth - 1));
        }

        return types;
    }
}
