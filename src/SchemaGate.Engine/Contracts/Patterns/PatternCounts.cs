namespace SchemaGate.Engine.Contracts.Patterns;

/// <summary>Reads how often a part repeats: <c>*</c>, <c>+</c>, <c>?</c>, <c>{2,5}</c>.</summary>
internal static class PatternCounts
{
    private const int MaxCount = 100_000;

    /// <summary>The fewest and the most times, null for any number; null when nothing repeats.</summary>
    public static (int Minimum, int? Maximum)? Read(PatternText text) => text.Current switch
    {
        '*' => Single(text, 0, null),
        '+' => Single(text, 1, null),
        '?' => Single(text, 0, 1),
        '{' => Braces(text),
        _ => null,
    };

    private static (int Minimum, int? Maximum) Single(PatternText text, int minimum, int? maximum)
    {
        text.Skip();
        return (minimum, maximum);
    }

    private static (int Minimum, int? Maximum)? Braces(PatternText text)
    {
        text.Skip();
        var minimum = Number(text);
        var maximum = minimum;
        if (text.TryTake(','))
        {
            maximum = text.Current == '}' ? null : Number(text);
        }

        if (minimum is null || !text.TryTake('}') || maximum < minimum)
        {
            text.Fail();
            return null;
        }

        return (minimum.Value, maximum);
    }

    private static int? Number(PatternText text)
    {
        int? value = null;
        while (text.Current is >= '0' and <= '9' && value is null or < MaxCount)
        {
            value = (value.GetValueOrDefault() * 10) + text.Take() - '0';
        }

        if (value is not < MaxCount)
        {
            text.Fail();
            return null;
        }

        return value;
    }
}
