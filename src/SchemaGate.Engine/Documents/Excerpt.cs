namespace SchemaGate.Engine.Documents;

/// <summary>Text from a document as it is shown in a message: not longer than a line can hold.</summary>
internal static class Excerpt
{
    private const int Longest = 80;

    public static string Of(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
