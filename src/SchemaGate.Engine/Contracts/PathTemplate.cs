using System.Collections.Immutable;
using System.Text;

namespace SchemaGate.Engine.Contracts;

/// <summary>A path with names in braces. The names are not on the wire: only their order counts.</summary>
internal sealed class PathTemplate
{
    public PathTemplate(string text)
    {
        Text = text;
        (Normalised, Names) = text.Contains('{', StringComparison.Ordinal) ? Blank(text) : (text, []);
        Normalised = PercentEncoding.Normalise(Normalised);
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>With every name blanked and one spelling of what may be percent-encoded: <c>/books/{}</c>.</summary>
    public string Normalised { get; }

    /// <summary>The names between braces, in order.</summary>
    public ImmutableArray<string> Names { get; }

    private static (string Normalised, ImmutableArray<string> Names) Blank(string text)
    {
        var normalised = new StringBuilder(text.Length);
        var names = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var close = text[at] == '{' ? text.IndexOf('}', at) : -1;
            normalised.Append(text[at]);
            if (close > 0)
            {
                names.Add(text[(at + 1)..close]);
                normalised.Append('}');
                at = close;
            }
        }

        return (normalised.ToString(), names.ToImmutable());
    }
}
