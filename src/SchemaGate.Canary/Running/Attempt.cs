using SchemaGate.Canary.Hosting;

namespace SchemaGate.Canary.Running;

/// <summary>The answer to a question to the platform, or why there is none.</summary>
internal readonly record struct Attempt<T>(T? Value, PlatformFault? Fault)
    where T : class;

/// <summary>Asks the platform, and turns what it throws into data.</summary>
internal static class Attempt
{
    public static async Task<Attempt<T>> Of<T>(Func<Task<T>> ask)
        where T : class
    {
        try
        {
            return new(await ask().ConfigureAwait(false), null);
        }
        catch (PlatformException fault)
        {
            return new(null, fault.AsFault());
        }
    }
}
