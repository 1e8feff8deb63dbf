using System.Globalization;

namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>The code points of a general category, by its short name (<c>\p{Lu}</c>, <c>\p{L}</c>); others are not supported.</summary>
internal static class UnicodeProperty
{
    private static readonly string[] Names =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc",
        "Cf", "Cs", "Co", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    /// <summary>Every category and every first letter of one, each worked out when it is first asked for.</summary>
    private static readonly Dictionary<string, Lazy<CharacterSet>> Sets = Names
        .Concat(Names.Select(name => name[..1]).Distinct())
        .ToDictionary(name => name, name => new Lazy<CharacterSet>(() => Build(name)), StringComparer.Ordinal);

    /// <summary>Null when the name is no category.</summary>
    public static CharacterSet? Find(string name) => Sets.GetValueOrDefault(name)?.Value;

    private static CharacterSet Build(string name) => CharacterSet.Of(RangesOf([.. Names.Select(one => one.StartsWith(name, StringComparison.Ordinal))]));

    private static IEnumerable<CharacterRange> RangesOf(bool[] isMember)
    {
        var start = -1;
        for (var codePoint = 0; codePoint <= CharacterSet.Last + 1; codePoint++)
        {
            var isIn = codePoint <= CharacterSet.Last && isMember[(int)CharUnicodeInfo.GetUnicodeCategory(codePoint)];
            if (isIn && start < 0)
            {
                start = codePoint;
            }
            else if (!isIn && start >= 0)
            {
                yield return new CharacterRange(start, codePoint - 1);
                start = -1;
            }
        }
    }
}
