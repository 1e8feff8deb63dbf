namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Draws a schema with up to three components, which may refer to each other and to themselves.</summary>
internal static class SpecimenDraw
{
    private static readonly string[] Names = ["Alpha", "Beta", "Gamma"];

    /// <summary>Draws until the specimen is sound.</summary>
    public static Specimen Any(Draw draw)
    {
        while (true)
        {
            var names = Names.Take(draw.Below(4)).ToArray();
            var schemas = new SchemaDraw(draw, names);
            var specimen = Specimen.Of(schemas.Schema(draw.Between(1, 3)), Writing.Object(names, _ => schemas.Schema(draw.Between(1, 2))));
            if (specimen.IsSound)
            {
                return WithoutUnused(specimen);
            }
        }
    }

    /// <summary>Drops the components that nothing refers to: that such a one goes is worth a note.</summary>
    public static Specimen WithoutUnused(Specimen specimen)
    {
        var used = References.Reachable(specimen);
        foreach (var name in specimen.Schemas.Select(component => component.Key).Except(used).ToArray())
        {
            specimen.Schemas.Remove(name);
        }

        return specimen;
    }
}
