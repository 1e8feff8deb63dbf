namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Says what is wrong with a pattern that could never match.</summary>
public static class FilterPatterns
{
    /// <summary>One sentence that says how to write it; null when it can match.</summary>
    public static string? ProblemOf(FilterSubject subject, string pattern) => subject switch
    {
        FilterSubject.Paths when pattern[0] is not ('/' or '*') => "A path begins with /, for example /orders/**.",
        FilterSubject.Operations when IsUnreadableCall(pattern) => "Give an operationId, or a method and a path, for example GET /orders/**.",
        FilterSubject.Extensions when !pattern.StartsWith("x-", StringComparison.Ordinal) => "An extension begins with x-, for example x-internal.",
        _ => null,
    };

    /// <summary>An operationId holds no slash; a call is a method, a space and a path.</summary>
    private static bool IsUnreadableCall(string pattern) => pattern.Contains('/', StringComparison.Ordinal) || pattern.Contains(' ', StringComparison.Ordinal)
        ? pattern.Split(' ') is not [.., { Length: > 0 }, ['/' or '*', ..]]
        : false;
}
