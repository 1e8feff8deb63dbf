namespace SchemaGate.Engine;

/// <summary>One document as the engine reads it: what is wrong with it, and where its values stand.</summary>
public interface IReadDocument
{
    /// <summary>The document's name as the user gave it.</summary>
    string Name { get; }

    /// <summary>False when it is no text, larger than allowed, or of a version that is not supported: then nothing but the problems is known.</summary>
    bool IsReadable { get; }

    /// <summary>Every reason why a comparison would refuse it, also in the documents that it refers to; in the order in which they were found.</summary>
    IReadOnlyList<InputProblem> Problems { get; }

    /// <summary>What the specification does not allow or advises against, although a comparison takes it; as far as it can be told beside the problems.</summary>
    IReadOnlyList<SpecificationViolation> Violations { get; }

    /// <summary>The document as UTF-8 JSON, transcoded when it is YAML; empty when no more than its problems is known.</summary>
    ReadOnlyMemory<byte> Json { get; }

    /// <summary>JSON pointers to the schemas that are written as <c>true</c> or <c>false</c>.</summary>
    IReadOnlyList<string> BooleanSchemas { get; }

    /// <summary>Where a value stands; where there is none, the innermost value on the way to it.</summary>
    /// <param name="pointer">JSON pointer (RFC 6901); the result holds the one that was found.</param>
    Place PlaceOf(string pointer);
}
