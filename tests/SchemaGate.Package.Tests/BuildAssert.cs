namespace SchemaGate.Package.Tests;

/// <summary>What a build came to.</summary>
internal static class BuildAssert
{
    /// <summary>It passed and said nothing of ours.</summary>
    public static void Passes(BuildRun run)
    {
        Assert.True(run.Passed, run.Output);
        Assert.Equal([], run.Codes);
    }

    /// <summary>It passed and said this of ours, in the order of places.</summary>
    public static void Says(BuildRun run, params string[] codes)
    {
        Assert.True(run.Passed, run.Output);
        Assert.Equal(codes, run.Codes.Order(StringComparer.Ordinal));
    }

    /// <summary>It failed, and its first error of ours is this code at this place.</summary>
    /// <param name="run">The build.</param>
    /// <param name="place">File and line from the consumer's folder: <c>openapi/Api.json(12,</c>.</param>
    /// <param name="code">The rule.</param>
    public static void Fails(BuildRun run, string place, string code)
    {
        Assert.False(run.Passed, run.Output);
        var first = run.Codes.FirstOrDefault(line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.True(first is not null && first.StartsWith(place, StringComparison.Ordinal) && first.EndsWith($"error {code}", StringComparison.Ordinal), run.Output);
    }
}
