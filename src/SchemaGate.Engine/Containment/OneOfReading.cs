namespace SchemaGate.Engine.Containment;

/// <summary>How <c>oneOf</c> is read.</summary>
internal enum OneOfReading : byte
{
    /// <summary>As written: exactly one branch. The side whose values are looked at.</summary>
    Exact,

    /// <summary>At least one branch. The side that must accept them; there, an extensible enum accepts more values in what a client receives.</summary>
    AtLeastOne,
}
