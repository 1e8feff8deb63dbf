using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>What an object says of one name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Schema">What the member satisfies; the schema that accepts everything when only its presence is demanded.</param>
/// <param name="IsRequired">True when it must be present.</param>
/// <param name="Flow">The flow that is looked at.</param>
/// <param name="IsForbidden">True when no object may have it.</param>
internal readonly record struct ObjectMember(string Name, Schema Schema, bool IsRequired, Flow Flow, bool IsForbidden = false)
{
    /// <summary>True when it never travels in this flow. Asked late: most members never have to be looked into.</summary>
    public bool IsHidden => Schema.Says(Flow == Flow.Sent ? Keyword.ReadOnly : Keyword.WriteOnly);

    /// <summary>True when the member is present in every value that travels.</summary>
    public bool IsBinding => IsRequired && !IsHidden;

    /// <summary>True when no value that travels has it.</summary>
    public bool IsAbsent => IsForbidden || IsHidden;
}
