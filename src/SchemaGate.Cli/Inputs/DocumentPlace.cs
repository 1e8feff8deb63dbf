namespace SchemaGate.Cli.Inputs;

/// <summary>One side of a pair.</summary>
/// <param name="Address">What <see cref="InputReader"/> reads; of a document that is not there, where it would be.</param>
/// <param name="IsThere">False when this side is known to have no such document.</param>
internal sealed record DocumentPlace(string Address, bool IsThere = true);
