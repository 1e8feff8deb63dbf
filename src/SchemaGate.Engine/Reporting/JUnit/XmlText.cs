using System.Xml;

namespace SchemaGate.Engine.Reporting.JUnit;

/// <summary>Text that XML 1.0 can hold: what it forbids, even escaped, is spelled out.</summary>
internal static class XmlText
{
    public static string Of(string text)
    {
        var safe = SafeText.Of(text);
        return safe.All(IsAllowed) ? safe : string.Concat(safe.Select(letter => IsAllowed(letter) ? letter.ToString() : $"\\u{(int)letter:x4}"));
    }

    // Halves of a character that SafeText leaves are paired.
    private static bool IsAllowed(char letter) => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter);
}
