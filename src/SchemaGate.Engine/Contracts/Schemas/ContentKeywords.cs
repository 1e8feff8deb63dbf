namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>What a string holds (JSON Schema 2020-12, section 8).</summary>
internal sealed record ContentKeywords(Sourced<string>? MediaType, Sourced<string>? Encoding, Sourced<Schema>? Schema)
{
    /// <summary>None of the three.</summary>
    public static ContentKeywords None { get; } = new(null, null, null);
}
