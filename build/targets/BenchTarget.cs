namespace Build.Targets;

/// <summary>Time and memory of the native <c>diff</c> on pairs of documents, beside the floor, in one run.</summary>
internal static class BenchTarget
{
    private const int Runs = 11;

    public static void Run(IReadOnlyList<string> documents)
    {
        if (documents.Count is 0 || documents.Count % 2 != 0)
        {
            throw new BuildFailedException("Give pairs of documents: dotnet run build/Build.cs -- bench OLD NEW [OLD NEW ...]");
        }

        NativeToolchain.Ensure();
        var tool = Publish("src/SchemaGate.Cli", "schemagate");
        var floor = Publish("tests/SchemaGate.Floor", "floor");
        foreach (var pair in documents.Select(Path.GetFullPath).Chunk(2))
        {
            Report(floor, tool, pair[0], pair[1]);
        }
    }

    private static string Publish(string project, string program)
    {
        var folder = Path.Combine(Shell.Out, "bench", program);
        Shell.Run("dotnet", "publish", project, "-c", "Release", "-r", NativeToolchain.RuntimeIdentifier, "-o", folder, "-v", "q", "-nologo");
        return Path.Combine(folder, program);
    }

    private static void Report(string floor, string tool, string older, string newer)
    {
        var bytes = new FileInfo(older).Length + new FileInfo(newer).Length;
        var lowest = ProcessFigures.Measure(floor, Runs, floor, "walk", older, newer);
        var diff = ProcessFigures.Measure(floor, Runs, tool, "diff", older, newer, "-f", "json");
        Console.WriteLine($"{Path.GetFileName(older)} -> {Path.GetFileName(newer)}, {bytes / 1e6:F1} MB, median of {Runs} runs");
        Console.WriteLine($"  floor  {lowest}");
        Console.WriteLine($"  diff   {diff}   exit {diff.ExitCode}");
        Console.WriteLine($"  ratio  {diff.Milliseconds / lowest.Milliseconds,8:F2} x   {diff.PeakBytes / (double)lowest.PeakBytes,8:F2} x   memory is {diff.PeakBytes / (double)bytes:F2} x the documents");
    }
}
