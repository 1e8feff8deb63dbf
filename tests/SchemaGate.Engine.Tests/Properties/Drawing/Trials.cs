using CsCheck;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>
/// Runs a property on a fixed sequence of drawn values: the same ones on every machine, in every run.
/// <c>SCHEMAGATE_TRIALS</c> multiplies how many (1 by default), <c>SCHEMAGATE_SEED</c> starts another sequence (1 by default).
/// </summary>
internal static class Trials
{
    public static int Factor { get; } = FromEnvironment("SCHEMAGATE_TRIALS");

    public static ulong Seed { get; } = (ulong)FromEnvironment("SCHEMAGATE_SEED");

    /// <summary>The values with their numbers; number n is drawn from stream n, so one can be drawn again alone.</summary>
    public static IEnumerable<(int Number, T Value)> Of<T>(Gen<T> gen, int count) =>
        Enumerable.Range(0, count * Factor).Select(number => (number, gen.Generate(new PCG((uint)number, Seed), null!, out _)));

    private static int FromEnvironment(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text) : 1;
}
