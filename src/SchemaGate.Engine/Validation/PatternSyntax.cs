using System.Text.RegularExpressions;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>A pattern should be a regular expression of ECMA-262 (JSON Schema 2020-12, section 6.3.3): others cannot be applied by most tools.</summary>
internal sealed partial class PatternSyntax : ISpecificationCheck
{
    /// <summary>Longer patterns are not read.</summary>
    private const int Longest = 4_000;

    public void Run(CheckedDocument document, ViolationLog log)
    {
        foreach (var pattern in document.Schemas.Select(schema => schema[Keyword.Pattern]).Where(pattern => pattern.IsString && pattern.Raw.Length <= Longest))
        {
            if (!IsRegular(pattern.Text))
            {
                log.Warn(pattern, $"'{Excerpt.Of(pattern.Text)}' is no regular expression of ECMA-262, so that few tools can apply it. Correct the pattern.");
            }
        }
    }

    /// <summary>Where our own reader gives up, the one of .NET is asked; what only one of the two languages knows is told apart by its spelling.</summary>
    private static bool IsRegular(string pattern) =>
        PatternParser.Parse(pattern) is not null || (!OnlyElsewhere().IsMatch(pattern) && (OnlyEcma().IsMatch(pattern) || IsReadByDotNet(pattern)));

    private static bool IsReadByDotNet(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Flags for the rest, atomic groups, comments and Python's names, outside character classes.</summary>
    [GeneratedRegex(@"^(?:[^\\\[]|\\.|\[(?:[^\\\]]|\\.)*\])*?\(\?(?:[a-zA-Z-]+\)|>|#|P[<=>])", RegexOptions.NonBacktracking)]
    private static partial Regex OnlyElsewhere();

    /// <summary>Code points in braces, classes of Unicode, empty classes: .NET spells them otherwise.</summary>
    [GeneratedRegex(@"\\u\{|\\[pP]\{|\[\^?\]|\(\?<[$]", RegexOptions.NonBacktracking)]
    private static partial Regex OnlyEcma();
}
