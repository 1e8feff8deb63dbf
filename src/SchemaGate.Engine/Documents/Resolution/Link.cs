namespace SchemaGate.Engine.Documents.Resolution;

/// <summary>One reference, followed.</summary>
/// <param name="From">The reference object, or the value of a discriminator's mapping, on its document's tape.</param>
/// <param name="Text">The hash of what is written there.</param>
/// <param name="Target">The number of the <see cref="Target"/> that it leads to.</param>
internal readonly record struct Link(int From, Hash128 Text, int Target);
