namespace SchemaGate.Engine.Policy.Scoping;

/// <summary>Reads <c>GET /orders/**</c>: such a pattern is about a call, any other about an <c>operationId</c>.</summary>
internal static class MethodAndPath
{
    /// <summary>The method in upper case, <c>*</c> for any, null when the pattern names none; and the rest of the pattern.</summary>
    public static (string? Method, string Pattern) Split(OperationFilter filter) =>
        filter.Subject == FilterSubject.Operations && filter.Pattern.LastIndexOf(' ') is > 0 and var space
            ? (filter.Pattern[..space].Trim().ToUpperInvariant(), filter.Pattern[(space + 1)..])
            : (null, filter.Pattern);
}
