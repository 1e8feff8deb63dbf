using System.Text;
using System.Text.Json;

namespace SchemaGate.Engine.Documents;

/// <summary>A value in a document: a handle, compared by identity. The default stands for "absent".</summary>
internal readonly record struct Node(Document? Owner, int Index)
{
    public bool Exists => Owner is not null;

    /// <summary>The document that holds this value.</summary>
    public Document Document => Owner ?? throw new InvalidOperationException("An absent node has no document.");

    public NodeKind Kind => Owner is null ? NodeKind.None : Owner.Tape.Kinds[Index];

    public bool IsObject => Kind == NodeKind.Object;

    public bool IsArray => Kind == NodeKind.Array;

    public bool IsString => Kind == NodeKind.String;

    public bool IsTrue => Kind == NodeKind.True;

    /// <summary>The value's bytes: a string without its quotes and still escaped, a number or literal as written.</summary>
    public ReadOnlySpan<byte> Raw => Kind is NodeKind.Object or NodeKind.Array or NodeKind.None
        ? []
        : Document.Tape.Text.Span.Slice(Document.Tape.Offsets[Index] + (IsString ? 1 : 0), Document.Tape.Ends[Index]);

    /// <summary>A string unescaped; a number or literal as written; empty for objects, arrays and absent nodes.</summary>
    public string Text => IsString && Raw.Contains((byte)'\\') ? Unescape() : Encoding.UTF8.GetString(Raw);

    /// <summary>The member of an object, absent when there is none or this is no object.</summary>
    public Node this[Keyword name] => IsObject ? Document.Member(Index, (int)name) : default;

    /// <summary>The member of an object, absent when there is none or this is no object.</summary>
    public Node this[string name] => IsObject ? Document.Member(Index, name) : default;

    /// <summary>The members of an object in document order; none for anything else.</summary>
    public MemberSequence Members => new(this);

    /// <summary>The items of an array in document order; none for anything else.</summary>
    public ItemSequence Items => new(this);

    /// <summary>The hash of what this value means: blind to key order and to annotations where the grammar knows them.</summary>
    public Hash128 Hash => Kind is NodeKind.Object or NodeKind.Array ? Document.Meaning.Hashes[Index] : Document.Tape.ScalarHash(Index);

    /// <summary>The same value in the document that was read: what is written at one place is one cause.</summary>
    public Node Written => Owner?.Origin is { } origin ? new Node(origin, Index) : this;

    /// <summary>JSON pointer (RFC 6901) from the document's root.</summary>
    public string Pointer => Document.PointerTo(Index);

    /// <summary>True when <paramref name="other"/> lies in this value or is it.</summary>
    public bool Holds(Node other) => ReferenceEquals(Owner, other.Owner) && other.Index >= Index && other.Index < Document.After(Index);

    // What the compiler would write prints every property, and a span cannot be printed.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Exists ? $"{Document.Name}#{Pointer}" : "absent");
        return true;
    }

    private string Unescape()
    {
        var tape = Document.Tape;
        var reader = new Utf8JsonReader(tape.Text.Span.Slice(tape.Offsets[Index], tape.Ends[Index] + 2));
        reader.Read();
        return reader.GetString() ?? string.Empty;
    }
}
