using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Edits;

/// <summary>Draws changes: any of the edits, at any schema that the specimen reaches.</summary>
internal static class EditDraw
{
    public static IReadOnlyList<Edit> All { get; } =
    [
        new("remove keyword", KeywordEdits.Remove),
        new("add keyword", KeywordEdits.Add),
        new("nudge number", NumberEdits.Nudge),
        new("grow list", ListEdits.Grow),
        new("shrink list", ListEdits.Shrink),
        new("change text", KeywordEdits.ChangeText),
        new("change type", KeywordEdits.ChangeType),
        new("add property", ObjectEdits.AddProperty),
        new("remove property", ObjectEdits.RemoveProperty),
        new("toggle required", ObjectEdits.ToggleRequired),
        new("toggle closed", ObjectEdits.ToggleClosed),
        new("replace schema", ShapeEdits.Replace),
        new("wrap", ShapeEdits.Wrap),
        new("unwrap", ShapeEdits.Unwrap),
    ];

    /// <summary>A changed copy: between one and three edits.</summary>
    public static (Specimen Changed, string Names) Change(Specimen specimen, Draw draw)
    {
        var changed = specimen;
        var names = new List<string>();
        for (var count = draw.Weighted(60, 25, 15); count >= 0; count--)
        {
            (changed, var name) = Once(changed, draw);
            names.Add(name);
        }

        return (changed, string.Join(", ", names));
    }

    /// <summary>A copy with exactly one edit.</summary>
    public static (Specimen Changed, string Name) Once(Specimen specimen, Draw draw)
    {
        while (true)
        {
            var copy = specimen.Copy();
            var edit = draw.Pick(All);
            var schemas = new SchemaDraw(draw, [.. copy.Schemas.Select(component => component.Key)]);
            if (edit.Try(draw.Pick(copy.All()), draw, schemas) && copy.IsSound && !JsonNode.DeepEquals(copy.Root, specimen.Root))
            {
                return (copy, edit.Name);
            }
        }
    }
}
