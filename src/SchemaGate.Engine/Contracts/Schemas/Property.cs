using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>A declared member of an object.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Schema">What its value satisfies, after all conjuncts were merged.</param>
/// <param name="Source">The first declaration as written.</param>
internal sealed record Property(string Name, Schema Schema, Node Source)
{
    /// <summary>Never in what the client sends. Asked late, because a schema may reach itself through its members.</summary>
    public bool IsReadOnly => Schema.Says(Keyword.ReadOnly);

    /// <summary>Never in what the client receives.</summary>
    public bool IsWriteOnly => Schema.Says(Keyword.WriteOnly);

    /// <summary>True when the member is part of values that travel this way.</summary>
    public bool Travels(Flow flow) => flow == Flow.Sent ? !IsReadOnly : !IsWriteOnly;
}
