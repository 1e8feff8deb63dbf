using SchemaGate.Engine;

namespace SchemaGate.Benchmarks;

/// <summary>The documents that are measured: SCHEMAGATE_OLD and SCHEMAGATE_NEW, or the sample pair.</summary>
internal static class Pair
{
    public static DocumentInput Old => Read("SCHEMAGATE_OLD", "old.json");

    public static DocumentInput New => Read("SCHEMAGATE_NEW", "new.json");

    private static DocumentInput Read(string variable, string sample)
    {
        var path = Environment.GetEnvironmentVariable(variable) ?? Path.Combine(Root(), "testdata", "orders", sample);
        return new(path, File.ReadAllBytes(path));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SchemaGate.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("SchemaGate.sln is in no folder above the benchmarks.");
        }

        return folder;
    }
}
