namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>Reads each pattern once. When they have cost too much, further ones are only matched, not compared.</summary>
internal sealed class PatternLibrary
{
    private const int MaxCost = 400_000;
    private readonly Dictionary<string, Pattern> _patterns = new(StringComparer.Ordinal);
    private int _cost;

    public Pattern this[string text]
    {
        get
        {
            if (!_patterns.TryGetValue(text, out var pattern))
            {
                _patterns[text] = pattern = new Pattern(text, _cost < MaxCost);
                _cost += pattern.Cost;
            }

            return pattern;
        }
    }
}
