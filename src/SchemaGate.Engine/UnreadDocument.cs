namespace SchemaGate.Engine;

/// <summary>A document of which only the problems are known.</summary>
internal sealed class UnreadDocument(string name, bool isReadable, IReadOnlyList<InputProblem> problems) : IReadDocument
{
    public string Name => name;

    public bool IsReadable => isReadable;

    public IReadOnlyList<InputProblem> Problems => problems;

    public IReadOnlyList<SpecificationViolation> Violations => [];

    public ReadOnlyMemory<byte> Json => default;

    public IReadOnlyList<string> BooleanSchemas => [];

    public Place PlaceOf(string pointer) => new(name, 1, 1, "");
}
