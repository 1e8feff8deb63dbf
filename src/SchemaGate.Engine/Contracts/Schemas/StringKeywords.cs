using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Length, pattern, format and content of strings; <c>format</c> speaks of numbers, too.</summary>
internal static class StringKeywords
{
    public static Shape Merge(Shape shape, Merging merging) => shape with
    {
        MinLength = merging.Count(Keyword.MinLength, largest: true),
        MaxLength = merging.Count(Keyword.MaxLength, largest: false),
        Patterns = Texts(merging, Keyword.Pattern),
        Formats = Texts(merging, Keyword.Format),
        Content = ContentOf(merging),
    };

    private static ImmutableArray<Sourced<string>> Texts(Merging merging, Keyword keyword) =>
        [.. merging.All(keyword).Select(node => new Sourced<string>(node.Text, node)).DistinctBy(text => text.Value)];

    private static ContentKeywords ContentOf(Merging merging)
    {
        var mediaType = Text(merging.First(Keyword.ContentMediaType));
        var encoding = Text(merging.First(Keyword.ContentEncoding));
        var schema = merging.Conjunction(Keyword.ContentSchema);
        return mediaType is null && encoding is null && schema is null ? ContentKeywords.None : new ContentKeywords(mediaType, encoding, schema);
    }

    private static Sourced<string>? Text(Node? node) => node is { } found ? new Sourced<string>(found.Text, found) : null;
}
