namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>The JSON Schema (2020-12) of a suppressions file, for editors.</summary>
public static class SuppressionSchema
{
    /// <summary>Opens the schema's UTF-8 text; the caller disposes it.</summary>
    public static Stream Open() => typeof(SuppressionSchema).Assembly.GetManifestResourceStream("suppressions.schema.json")!;
}
