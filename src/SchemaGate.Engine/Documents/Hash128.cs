namespace SchemaGate.Engine.Documents;

/// <summary>
/// 128 bits that stand for a value. Equal values have equal hashes; different values have different ones for all practical
/// purposes, also when a document was made to collide, because the seed is new in each process. Never used for order.
/// </summary>
internal readonly record struct Hash128(ulong High, ulong Low)
{
    /// <summary>Sum modulo 2^64 in each half: commutative, and repetition does not cancel out.</summary>
    public static Hash128 operator +(Hash128 left, Hash128 right) => new(left.High + right.High, left.Low + right.Low);

    /// <summary>Takes back what <c>+</c> added.</summary>
    public static Hash128 operator -(Hash128 left, Hash128 right) => new(left.High - right.High, left.Low - right.Low);
}
