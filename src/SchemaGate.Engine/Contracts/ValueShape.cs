namespace SchemaGate.Engine.Contracts;

/// <summary>What serialisation tells apart.</summary>
internal enum ValueShape : byte
{
    Scalar,
    Array,
    Object,
}
