using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>How a schema is read when a value is tested against it.</summary>
internal readonly record struct Reading(Flow Flow, Wire Wire, OneOfReading OneOf)
{
    /// <summary>True when a number and the string of its digits are one value. What a client receives is parsed by type.</summary>
    public bool IsText => Wire == Wire.Text && Flow == Flow.Sent;

    /// <summary>True when an extensible enum binds nobody: the client was told to expect more.</summary>
    public bool IsExtensible => OneOf == OneOfReading.AtLeastOne && Flow == Flow.Received;
}
