namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Headers that other fields of OpenAPI describe; a parameter or header of that name is ignored (OpenAPI 3.1, sections 4.8.12.2 and 4.8.17).</summary>
internal static class ReservedHeaders
{
    private const string ContentType = "Content-Type";

    public static bool InRequests(string name) =>
        InResponses(name) ||
        name.Equals("Accept", StringComparison.OrdinalIgnoreCase) ||
        name.Equals("Authorization", StringComparison.OrdinalIgnoreCase);

    public static bool InResponses(string name) => name.Equals(ContentType, StringComparison.OrdinalIgnoreCase);
}
