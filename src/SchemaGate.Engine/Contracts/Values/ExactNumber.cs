using System.Numerics;

namespace SchemaGate.Engine.Contracts.Values;

/// <summary>An exact decimal number: <c>Mantissa × 10^Exponent</c>, normalised (mantissa not divisible by ten, zero has exponent zero).</summary>
internal readonly record struct ExactNumber(BigInteger Mantissa, int Exponent);
