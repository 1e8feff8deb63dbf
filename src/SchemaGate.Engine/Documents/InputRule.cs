namespace SchemaGate.Engine.Documents;

/// <summary>A reason why a document cannot be read or compared.</summary>
/// <param name="Id">Stable id, <c>SG9###</c>.</param>
/// <param name="Name">Kebab-case name.</param>
internal sealed record InputRule(string Id, string Name)
{
    /// <summary>What is wrong, at a place.</summary>
    public InputProblem At(Place place, string message) => new(Id, Name, message, place);

    /// <summary>What is wrong with a value.</summary>
    public InputProblem At(Node node, string message) => At(PlaceOf(node), message);

    /// <summary>What is wrong with a key; the pointer leads to its value.</summary>
    public InputProblem AtKey(Member member, string message) => At(PlaceOf(member), message);

    /// <summary>What is wrong, at a position in a document that has no nodes yet.</summary>
    public InputException Refuse(string document, Position position, string message) =>
        new(At(new Place(document, position.Line, position.Column, string.Empty), message));

    /// <summary>What is wrong with the document as a whole.</summary>
    public InputException Refuse(string document, string message) => Refuse(document, new Position(1, 1), message);

    /// <summary>What is wrong with a value.</summary>
    public InputException Refuse(Node node, string message) => new(At(node, message));

    /// <summary>Where a value stands.</summary>
    public static Place PlaceOf(Node node)
    {
        var position = node.Document.PositionOf(node);
        return new Place(node.Document.Name, position.Line, position.Column, node.Pointer);
    }

    /// <summary>Where a key stands; the pointer leads to its value.</summary>
    public static Place PlaceOf(Member member)
    {
        var position = member.Value.Document.PositionOf(new Node(member.Value.Document, member.KeyIndex));
        return new Place(member.Value.Document.Name, position.Line, position.Column, member.Value.Pointer);
    }
}
