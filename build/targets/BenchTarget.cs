namespace Build.Targets;

/// <summary>Time and memory of the native <c>diff</c> on pairs of documents, beside the floor, in one run.</summary>
internal static class BenchTarget
{
    private const int Runs = 11;

    private const string Many = "--many";

    private const string Rollouts = "--rollouts";

    private const string Ledger = "--ledger";

    private const string MSBuild = "--msbuild";

    public static void Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Contains(Rollouts))
        {
            Benchmark("rollouts");
            Benchmark("rollouts-grpc");
            return;
        }

        if (arguments.Contains(MSBuild))
        {
            NoOpBench.Run();
            return;
        }

        if (arguments.Contains(Ledger))
        {
            Benchmark("ledger");
            return;
        }

        var documents = arguments.Where(argument => argument != Many).ToList();
        if (documents.Count % 2 != 0)
        {
            throw new BuildFailedException("Give pairs of documents: dotnet run build/Build.cs -- bench [--many] [OLD NEW ...], bench --rollouts, bench --ledger, or bench --msbuild");
        }

        NativeToolchain.Ensure();
        var tool = PublishTarget.Run("src/SchemaGate.Cli", "schemagate", "bench");
        var floor = PublishTarget.Run("tests/SchemaGate.Floor", "floor", "bench");
        var folder = Directory.CreateTempSubdirectory("schemagate-bench-");
        Action<string, string, BenchPair> report = arguments.Contains(Many) ? ManyBench.Report : Report;
        foreach (var pair in BenchPair.Of(documents, folder.FullName))
        {
            report(floor, tool, pair);
        }

        folder.Delete(recursive: true);
    }

    // A thousand canaries watched by one process, and a dashboard over a million events: what each costs.
    private static void Benchmark(string mode) => Shell.Run("dotnet", "run", "-c", "Release", "--project", "tests/SchemaGate.Benchmarks", "--", mode);

    private static void Report(string floor, string tool, BenchPair pair)
    {
        var bytes = new FileInfo(pair.Older).Length + new FileInfo(pair.Newer).Length;
        var lowest = ProcessFigures.Measure(floor, Runs, floor, "walk", pair.Older, pair.Newer);
        var diff = ProcessFigures.Measure(floor, Runs, tool, "diff", pair.Older, pair.Newer, "-f", "json");
        Console.WriteLine($"{pair.What}, {bytes / 1e6:F2} MB, median of {Runs} runs");
        Console.WriteLine($"  floor  {lowest}");
        Console.WriteLine($"  diff   {diff}   exit {diff.ExitCode}");
        Console.WriteLine($"  ratio  {diff.Milliseconds / lowest.Milliseconds,8:F2} x   {diff.PeakBytes / (double)lowest.PeakBytes,8:F2} x   memory is {diff.PeakBytes / (double)bytes:F2} x the documents");
    }
}
