namespace SchemaGate.Engine.Policy;

/// <summary>Says of some operations that they are compared, or that they are not.</summary>
/// <param name="Subject">What the filter looks at.</param>
/// <param name="Excludes">True when what it matches is left out; false when only what it matches is compared.</param>
/// <param name="Pattern">
/// A path, tag or <c>operationId</c>, or <c>METHOD /path</c>, in which <c>*</c> stands for any part of a segment and <c>**</c> for
/// any number of segments; or the name of an extension.
/// </param>
/// <param name="Value">The value that the extension has; null for any. Ignored for other subjects.</param>
/// <param name="Place">Where this was decided; null when no file says it.</param>
public sealed record OperationFilter(FilterSubject Subject, bool Excludes, string Pattern, string? Value = null, Place? Place = null)
{
    /// <summary>As a configuration names it: <c>paths.exclude: /internal/**</c>.</summary>
    public override string ToString() =>
        $"{Subject.ToString().ToLowerInvariant()}.{(Excludes ? "exclude" : "include")}: {Pattern}{(Value is null ? "" : $": {Value}")}";
}
