namespace SchemaGate.Engine;

/// <summary>Where a document that can be compared says what the OpenAPI specification does not allow, or advises against.</summary>
/// <param name="IsForbidden">True for what the specification says MUST not be; false for its advice, and for what no one can have meant.</param>
/// <param name="Message">One sentence that says what is wrong and what to do.</param>
/// <param name="Place">Where.</param>
public sealed record SpecificationViolation(bool IsForbidden, string Message, Place Place);
