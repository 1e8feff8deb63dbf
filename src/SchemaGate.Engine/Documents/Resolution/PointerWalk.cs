namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>Follows a JSON pointer and the grammar beside it.</summary>
internal static class PointerWalk
{
    /// <summary>Where the pointer leads; when it leads to nothing, the last value on its way and the segment that is missing there.</summary>
    public static Landing? Follow(Landing from, string pointer, out Landing last, out string missing)
    {
        last = from;
        foreach (var segment in ReferenceText.Segments(pointer))
        {
            missing = segment;
            if (Step(last, segment) is not { } next)
            {
                return null;
            }

            last = next;
        }

        missing = string.Empty;
        return last;
    }

    private static Landing? Step(Landing at, string segment)
    {
        var child = at.Node.IsArray ? Item(at.Node, segment) : at.Node[segment];
        return child.Exists ? At(at, child) : null;
    }

    private static Landing At(Landing parent, Node child)
    {
        var grammar = parent.IsUnread ? Grammar.Data : Child(parent, child);
        var known = ReferenceEquals(grammar, Grammar.Data) || ReferenceEquals(grammar, Grammar.Note) ? parent.Draft.ReadAs(child.Index) ?? grammar : grammar;
        return new Landing(parent.Draft, child.Index, known, parent.IsInValue || IsValue(parent, child, grammar));
    }

    private static Grammar Child(Landing parent, Node child) => parent.Node.IsArray
        ? parent.Grammar.Items ?? Grammar.Data
        : parent.Grammar.Member(NameOf(child), child.Document.Tape.Names);

    private static bool IsValue(Landing parent, Node child, Grammar grammar) =>
        !parent.IsUnread && parent.Node.IsObject && parent.Grammar.Values is null
        && !ReferenceEquals(grammar, Grammar.Note)
        && (Keyword)NameOf(child) is Keyword.Const or Keyword.Enum or Keyword.Default;

    private static int NameOf(Node member) => member.Document.Tape.Ends[member.Index - 1];

    /// <summary>RFC 6901: digits without a leading zero.</summary>
    public static Node Item(Node array, string segment) =>
        segment is "0" || (segment.Length > 0 && segment[0] != '0' && segment.All(char.IsAsciiDigit))
            ? int.TryParse(segment, out var position) ? array.Document.Item(array.Index, position) : default
            : default;
}
