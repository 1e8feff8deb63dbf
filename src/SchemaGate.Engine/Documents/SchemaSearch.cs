namespace SchemaGate.Engine.Documents;

/// <summary>Finds every value of a document that stands where a schema must, in document order.</summary>
internal static class SchemaSearch
{
    public static IReadOnlyList<Node> In(Document document)
    {
        var found = new List<Node>();
        Visit(document.Root, OpenApiGrammar.Document, found);
        return found;
    }

    /// <summary>Recursion is bounded by <see cref="ReadLimits.MaxDepth"/>.</summary>
    private static void Visit(Node node, Grammar grammar, List<Node> found)
    {
        if (grammar.IsSameObjectAs(SchemaGrammar.Schema) && !node.IsArray)
        {
            found.Add(node);
        }

        foreach (var item in node.Items)
        {
            Visit(item, grammar.Items ?? Grammar.Data, found);
        }

        foreach (var member in node.Members)
        {
            VisitMember(member, grammar, found);
        }
    }

    private static void VisitMember(Member member, Grammar grammar, List<Node> found)
    {
        var field = grammar.Member(member.NameNumber, member.Value.Document.Tape.Names);
        if (!ReferenceEquals(field, Grammar.Data) && !ReferenceEquals(field, Grammar.Note))
        {
            Visit(member.Value, field, found);
        }
    }
}
