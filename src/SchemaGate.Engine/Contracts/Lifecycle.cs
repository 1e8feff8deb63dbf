using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>What an operation, parameter or header says about its own future.</summary>
/// <param name="Source">The object that says it.</param>
internal readonly record struct Lifecycle(Node Source)
{
    private const string PlainSunset = "sunset";

    /// <summary>Absent unless it is deprecated.</summary>
    public Node Deprecated => Source[Keyword.Deprecated] is { IsTrue: true } node ? node : default;

    /// <summary>The announced day of removal: <c>x-sunset</c>, or <c>sunset</c>.</summary>
    public Node Sunset => Source[Keyword.XSunset] is { Exists: true } node ? node : Source[PlainSunset];

    /// <summary><c>x-stability-level</c>.</summary>
    public Node Stability => Source[Keyword.XStabilityLevel];

    /// <summary>Null when there is no date or it cannot be read.</summary>
    public DateOnly? SunsetDay => Day(Sunset);

    /// <summary>What <see cref="Stability"/> says; stable where it says nothing.</summary>
    public StabilityLevel Level => StabilityLevels.Read(Stability);

    /// <summary>A date, or the date part of a date-time (RFC 3339).</summary>
    private static DateOnly? Day(Node node)
    {
        var text = node.IsString ? node.Text : string.Empty;
        var date = text.Length > 10 && text[10] is 'T' or 't' or ' ' ? text[..10] : text;
        return DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day) ? day : null;
    }
}
