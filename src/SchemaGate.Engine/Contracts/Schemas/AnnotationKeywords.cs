using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Keywords that say something beside what is accepted, and keys that nobody knows.</summary>
internal static class AnnotationKeywords
{
    public static Shape Merge(Shape shape, Merging merging) => shape with
    {
        Annotations = new Annotations
        {
            Title = merging.First(Keyword.Title),
            Default = merging.First(Keyword.Default),
            Deprecated = merging.FirstTrue(Keyword.Deprecated),
            ReadOnly = merging.FirstTrue(Keyword.ReadOnly),
            WriteOnly = merging.FirstTrue(Keyword.WriteOnly),
            Sunset = merging.First(Keyword.XSunset),
            Stability = merging.First(Keyword.XStabilityLevel),
            ExtensibleEnum = merging.First(Keyword.XExtensibleEnum),
            MsEnum = merging.First(Keyword.XMsEnum),
            Xml = merging.First(Keyword.Xml),
            Unrecognised = [.. merging.Objects.SelectMany(Unrecognised)],
        },
    };

    private static List<Sourced<string>> Unrecognised(Node schema)
    {
        var found = new List<Sourced<string>>();
        foreach (var member in schema.Members)
        {
            if (member.Keyword == Keyword.None && !KeywordGroups.IsExtension(member))
            {
                found.Add(new Sourced<string>(member.Name, member.Value));
            }
        }

        return found;
    }
}
