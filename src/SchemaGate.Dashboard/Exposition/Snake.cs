using System.Text.Json;

namespace SchemaGate.Dashboard.Exposition;

/// <summary>How a word stands as the value of a label.</summary>
internal static class Snake
{
    /// <summary><c>RolledBack</c> is <c>rolled_back</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
