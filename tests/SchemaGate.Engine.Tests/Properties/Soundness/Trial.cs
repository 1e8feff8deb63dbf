using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;
using SchemaGate.Engine.Tests.Properties.Edits;

namespace SchemaGate.Engine.Tests.Properties.Soundness;

/// <summary>Two schemas that differ by some edits, and values near both.</summary>
internal sealed record Trial(Specimen Old, Specimen New, string Edits, IReadOnlyList<JsonNode?> Instances)
{
    private const int InstancesASide = 15;

    public static Trial Any(Draw draw)
    {
        var old = SpecimenDraw.Any(draw);
        var (@new, edits) = EditDraw.Change(old, draw);
        return new Trial(old, @new, edits, [.. Near(draw, old), .. Near(draw, @new)]);
    }

    private static JsonNode?[] Near(Draw draw, Specimen specimen)
    {
        var instances = new InstanceDraw(draw, specimen);
        return Enumerable.Range(0, InstancesASide).Select(_ => instances.Any()).ToArray();
    }
}
