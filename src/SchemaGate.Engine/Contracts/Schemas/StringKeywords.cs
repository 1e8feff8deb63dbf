using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Length, pattern, format and content of strings; <c>format</c> speaks of numbers, too.</summary>
internal static class StringKeywords
{
    private const string Base64 = "base64";
    private const string Byte = "byte";
    private const string Binary = "binary";
    private const string Guid = "guid";
    private const string Uuid = "uuid";
    private const string OctetStream = "application/octet-stream";

    public static Shape Merge(Shape shape, Merging merging) => shape with
    {
        Strings = new StringDemands
        {
            MinLength = merging.Count(Keyword.MinLength, largest: true),
            MaxLength = merging.Count(Keyword.MaxLength, largest: false),
            Patterns = Texts(merging, Keyword.Pattern),
            Formats = FormatsOf(merging),
            Content = ContentOf(merging),
        },
    };

    private static ImmutableArray<Sourced<string>> Texts(Merging merging, Keyword keyword) =>
        [.. merging.All(keyword).Select(node => new Sourced<string>(node.Text, node)).DistinctBy(text => text.Value)];

    /// <summary>
    /// 3.1 writes <c>contentEncoding: base64</c> where 3.0 wrote <c>format: byte</c>, and <c>contentMediaType: application/octet-stream</c>
    /// where 3.0 wrote <c>format: binary</c> (OpenAPI 3.1, section 4.8.14.4): one fact each.
    /// </summary>
    private static ImmutableArray<Sourced<string>> FormatsOf(Merging merging)
    {
        ImmutableArray<Sourced<string>> formats = [.. Texts(merging, Keyword.Format).Select(Registered).DistinctBy(format => format.Value)];
        var (name, source) = merging.First(Keyword.ContentEncoding) is { } encoding
            ? (encoding.Text == Base64 ? Byte : null, encoding)
            : (IsOctets(merging) ? Binary : null, merging.First(Keyword.ContentMediaType) ?? default);
        return name is not null && formats.All(format => format.Value != name) ? formats.Add(new Sourced<string>(name, source)) : formats;
    }

    /// <summary>NSwag writes <c>guid</c> for what OpenAPI's registry of formats calls <c>uuid</c>.</summary>
    private static Sourced<string> Registered(Sourced<string> format) => format.Value == Guid ? format with { Value = Uuid } : format;

    private static bool IsOctets(Merging merging) =>
        merging.First(Keyword.ContentEncoding) is null &&
        string.Equals(merging.First(Keyword.ContentMediaType)?.Text, OctetStream, StringComparison.OrdinalIgnoreCase);

    private static ContentKeywords ContentOf(Merging merging)
    {
        var mediaType = IsOctets(merging) ? null : Text(merging.First(Keyword.ContentMediaType));
        var encoding = Text(merging.First(Keyword.ContentEncoding)) is { } said && said.Value != Base64 ? said : (Sourced<string>?)null;
        var schema = merging.Conjunction(Keyword.ContentSchema);
        return mediaType is null && encoding is null && schema is null ? ContentKeywords.None : new ContentKeywords(mediaType, encoding, schema);
    }

    private static Sourced<string>? Text(Node? node) => node is { } found ? new Sourced<string>(found.Text, found) : null;
}
