using SchemaGate.Engine.Contracts.Patterns;

namespace SchemaGate.Engine.Containment.Formats;

/// <summary>
/// The formats of strings: how they relate, and which texts have them. A check is told only where every sensible reader
/// agrees (RFC 3339, 5321, 1123, 3986, 9562 …, and the npm package ajv-formats); between lies "not known".
/// </summary>
internal sealed class StringFormats(PatternLibrary patterns)
{
    private const string Label = "[a-z]([a-z0-9-]{0,30}[a-z0-9])?";
    private const string Date = @"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])";
    private const string Time = @"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)";
    private const string LooseTime = @"\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d(:?\d\d)?)?";
    private const string Byte = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private const string Uri = "https?://[a-z0-9]+([.][a-z0-9]+)*(/[a-z0-9-]*)*";

    private static readonly Dictionary<string, StringFormat> Known = new(StringComparer.Ordinal)
    {
        ["date"] = new($"^{Date}$", @"^\d{4}-\d\d-\d\d$", "2000-01-01"),
        ["date-time"] = new($"^{Date}T{Time}$", @"^\d{4}-\d\d-\d\d[Tt\s]" + LooseTime + "$", "2000-01-01T00:00:00Z"),
        ["time"] = new($"^{Time}$", $"^{LooseTime}$", "00:00:00Z"),
        ["duration"] = new(@"^P(\d+[DWYM]|T\d+[HMS])$", "^P[0-9A-Z.,]+$", "P1D"),
        ["email"] = new("^[a-z0-9]+@([a-z0-9]+[.])+[a-z]{2,}$", "^.+@.+$", "a@b.cc"),
        ["idn-email"] = new("^[a-z0-9]+@([a-z0-9]+[.])+[a-z]{2,}$", "^.+@.+$", "a@b.cc", "email"),
        ["hostname"] = new($"^{Label}([.]{Label})*$", "^[A-Za-z0-9._-]{1,255}$", "a"),
        ["idn-hostname"] = new($"^{Label}([.]{Label})*$", @"^[^\s!@#/?:]+$", "a", "hostname"),
        ["ipv4"] = new($"^{Byte}([.]{Byte}){{3}}$", @"^\d{1,3}([.]\d{1,3}){3}$", "127.0.0.1"),
        ["ipv6"] = new("^(([0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|::1|::)$", "^[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%.*)?$", "::1"),
        ["uri"] = new($"^{Uri}$", @"^[A-Za-z][A-Za-z0-9+.-]*:\S*$", "http://a"),
        ["uri-reference"] = new($"^({Uri}|[a-z0-9]*|(/[a-z0-9]*)+)$", @"^[^\s\\]*$", "a", "uri"),
        ["iri"] = new($"^{Uri}$", @"^[A-Za-z][A-Za-z0-9+.-]*:\S*$", "http://a", "uri"),
        ["iri-reference"] = new($"^({Uri}|[a-z0-9]*|(/[a-z0-9]*)+)$", @"^[^\s\\]*$", "a", "uri", "uri-reference", "iri"),
        ["uuid"] = new("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "^(urn:uuid:)?[0-9A-Fa-f-]{36}$", "00000000-0000-4000-8000-000000000000"),
        ["uri-template"] = new("^[a-z0-9/]*([{][a-z]+[}][a-z0-9/]*)*$", @"^([^\s{}]|[{][^{}]*[}])*$", "a"),
        ["json-pointer"] = new("^(/[a-z0-9]*)*$", "^(/.*)?$", "/a"),
        ["relative-json-pointer"] = new("^(0|[1-9][0-9]*)(#|(/[a-z0-9]*)*)$", "^[0-9].*$", "0"),
        ["regex"] = new("^[a-z0-9]*$", "^([^(].*|[(].+)?$", "a"),
        ["byte"] = new("^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "^([A-Za-z0-9+/_-]{2,}=*)?$", "YQ=="),
        ["binary"] = StringFormat.Opaque,
        ["char"] = StringFormat.Opaque,
    };

    /// <summary>True when the format says nothing about which strings are valid.</summary>
    public static bool IsHint(string format) => format is "password" or "" || NumberFormat.Find(format) is not null;

    /// <summary>True when the format is about strings alone.</summary>
    public static bool IsKnown(string format) => format == "password" || Known.ContainsKey(format);

    /// <summary>True when every string of one format is one of the other.</summary>
    public static bool IsWithin(string narrow, string wide) =>
        string.Equals(narrow, wide, StringComparison.Ordinal) || (Known.TryGetValue(wide, out var format) && format.Within.Contains(narrow));

    /// <summary>A short text that has the format; null when none is known.</summary>
    public static string? Example(string format) => Known.GetValueOrDefault(format)?.Example;

    /// <summary>A pattern that every text of a format matches; null when none is known.</summary>
    public static string? Possible(string format) => Known.GetValueOrDefault(format) is { Certain: not null } known ? known.Possible : null;

    /// <summary>A pattern whose every match has a format; null when none is known.</summary>
    public static string? Certain(string format) => Known.GetValueOrDefault(format)?.Certain;

    /// <summary>Whether a text has a format; null when it is not beyond doubt.</summary>
    public bool? Check(string format, string text)
    {
        if (IsHint(format))
        {
            return true;
        }

        if (Known.GetValueOrDefault(format) is not { Certain: not null } known)
        {
            return null;
        }

        return patterns[known.Certain].IsMatch(text) == true ? true : patterns[known.Possible].IsMatch(text) == false ? false : null;
    }
}
