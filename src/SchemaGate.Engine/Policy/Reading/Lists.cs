using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads lists of a section.</summary>
internal static class Lists
{
    /// <summary>The items of a list; none when it is not there.</summary>
    public static ImmutableArray<Node> Items(this Section section, string key)
    {
        var value = section.Take(key);
        if (value.Exists && !value.IsArray)
        {
            section.Faults.Expect(value, section.NameOf(key), "a list");
        }

        var items = ImmutableArray.CreateBuilder<Node>();
        foreach (var item in value.Items)
        {
            items.Add(item);
        }

        return items.ToImmutable();
    }

    /// <summary>The items that are text; any other is a fault.</summary>
    public static ImmutableArray<(string Text, Node Node)> Texts(this Section section, string key) =>
    [
        .. section.Items(key)
            .Select(item => (Text: Scalars.Text(section.Faults, item, section.NameOf(key)), Node: item))
            .Where(item => item.Text is not null)
            .Select(item => (item.Text!, item.Node)),
    ];
}
