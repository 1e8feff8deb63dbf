namespace SchemaGate.Engine.Documents;

/// <summary>What the references of one side of a comparison lead to.</summary>
internal interface IReferences
{
    /// <summary>The value that a reference object stands for, chains followed, in this or another document; any other value is itself.</summary>
    /// <exception cref="InputException">The reference leads nowhere, in a circle, or to a value that cannot stand there.</exception>
    Node Resolve(Node node);

    /// <summary>The schema that a value of a discriminator's mapping names: a component's name or a reference (OpenAPI 3.1, section 4.8.25).</summary>
    /// <exception cref="InputException">It names nothing.</exception>
    Node ResolveMapping(Node value);

    /// <summary>The components that hold the schema of a discriminator in their <c>allOf</c>; none where it stands beside a choice.</summary>
    IEnumerable<Node> SubtypesBy(Node discriminator);

    /// <summary>
    /// The hash of what a value means, with everything that it reaches through references. Blind to annotations and to key order.
    /// Equal hashes mean equal contracts on the wire; different ones may still mean the same.
    /// </summary>
    Hash128 Closure(Node node);
}
