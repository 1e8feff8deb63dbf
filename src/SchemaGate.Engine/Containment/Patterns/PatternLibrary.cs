namespace SchemaGate.Engine.Containment.Patterns;

/// <summary>Reads each pattern once.</summary>
internal sealed class PatternLibrary
{
    private readonly Dictionary<string, Pattern> _patterns = new(StringComparer.Ordinal);

    public Pattern this[string text]
    {
        get
        {
            if (!_patterns.TryGetValue(text, out var pattern))
            {
                _patterns[text] = pattern = new Pattern(text);
            }

            return pattern;
        }
    }
}
