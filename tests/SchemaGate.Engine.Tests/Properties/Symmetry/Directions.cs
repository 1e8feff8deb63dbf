using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Symmetry;

/// <summary>Marks members as only received or only sent.</summary>
internal static class Directions
{
    private const string Received = "readOnly";
    private const string Sent = "writeOnly";

    /// <summary>A copy in which some members are marked.</summary>
    public static Specimen Marked(Specimen specimen, Draw draw)
    {
        var copy = specimen.Copy();
        foreach (var member in Members(copy).Where(_ => draw.Chance(40)))
        {
            member[draw.Chance(50) ? Received : Sent] = true;
        }

        return copy;
    }

    /// <summary>A copy in which what was only received is only sent, and the reverse.</summary>
    public static Specimen Swapped(Specimen specimen)
    {
        var copy = specimen.Copy();
        foreach (var member in Members(copy))
        {
            var (received, sent) = (member.Remove(Received), member.Remove(Sent));
            Set(member, Sent, received);
            Set(member, Received, sent);
        }

        return copy;
    }

    private static void Set(JsonObject member, string keyword, bool isSet)
    {
        if (isSet)
        {
            member[keyword] = true;
        }
    }

    private static IEnumerable<JsonObject> Members(Specimen specimen) =>
        specimen.All().SelectMany(schema => schema.Keyword("properties") is JsonObject members ? members.Select(member => member.Value).OfType<JsonObject>() : []);
}
