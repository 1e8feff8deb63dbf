using System.Text;

namespace SchemaGate.Engine.Documents;

/// <summary>The spelling of every <see cref="Keyword"/>.</summary>
internal static class Keywords
{
    private static readonly string[] Spellings = [.. Enum.GetValues<Keyword>().Select(Spell)];
    private static readonly byte[][] Utf8 = [.. Spellings.Select(Encoding.UTF8.GetBytes)];

    /// <summary>How many there are; keyword numbers are below this.</summary>
    public static int Count => Spellings.Length;

    public static string Spelling(this Keyword keyword) => Spellings[(int)keyword];

    public static ReadOnlySpan<byte> Bytes(int keyword) => Utf8[keyword];

    private static string Spell(Keyword keyword) => keyword switch
    {
        Keyword.None => string.Empty,
        Keyword.Ref => "$ref",
        Keyword.Id => "$id",
        Keyword.Anchor => "$anchor",
        Keyword.DynamicRef => "$dynamicRef",
        Keyword.DynamicAnchor => "$dynamicAnchor",
        Keyword.Defs => "$defs",
        Keyword.SchemaDialect => "$schema",
        Keyword.Comment => "$comment",
        Keyword.Self => "$self",
        Keyword.Vocabulary => "$vocabulary",
        Keyword.OpenApi => "openapi",
        Keyword.XNullable => "x-nullable",
        Keyword.XSunset => "x-sunset",
        Keyword.XStabilityLevel => "x-stability-level",
        Keyword.XExtensibleEnum => "x-extensible-enum",
        Keyword.XMsEnum => "x-ms-enum",
        Keyword.XMsPaths => "x-ms-paths",
        Keyword.XMsLongRunningOperation => "x-ms-long-running-operation",
        Keyword.XMsParameterLocation => "x-ms-parameter-location",
        Keyword.XSinceDate => "x-since-date",
        _ => CamelCase(keyword.ToString()),
    };

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
