namespace Build.Targets;

/// <summary>What the MSBuild package adds to a build in which nothing changed: the same project with and without it, by turns.</summary>
internal static class NoOpBench
{
    private const int Rounds = 31;

    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("schemagate-bench-").FullName;
        var (feed, version) = (Path.Combine(folder, "feed"), $"0.1.0-bench.{Environment.ProcessId}");
        Shell.Run("dotnet", "pack", "src/SchemaGate.MSBuild", "-c", "Release", "-v", "q", "-nologo", "-o", feed, $"-p:PackageVersion={version}");
        var without = new BenchConsumer(Path.Combine(folder, "without"), feed, null);
        var with = new BenchConsumer(Path.Combine(folder, "with"), feed, version);
        without.Prepare();
        with.Prepare();
        Report([.. Enumerable.Range(0, Rounds).Select(round => Round(without, with, round))]);
        Directory.Delete(folder, recursive: true);
    }

    // Each goes first every other time: a machine that slows down or speeds up favours neither.
    private static (BuildFigures Without, BuildFigures With) Round(BenchConsumer without, BenchConsumer with, int round)
    {
        if (round % 2 == 0)
        {
            var first = without.Measure();
            return (first, with.Measure());
        }

        var second = with.Measure();
        return (without.Measure(), second);
    }

    private static void Report(IReadOnlyList<(BuildFigures Without, BuildFigures With)> rounds)
    {
        Console.WriteLine($"dotnet build, nothing changed, {rounds.Count} rounds, ms: median without, median with, median of what a round adds");
        Report("whole, by the clock", rounds, figures => figures.Wall);
        Report("evaluation", rounds, figures => figures.Evaluation);
        Report("restore", rounds, figures => figures.Restore);
        Report("SchemaGate's targets", rounds, figures => figures.Targets);
    }

    private static void Report(string what, IReadOnlyList<(BuildFigures Without, BuildFigures With)> rounds, Func<BuildFigures, double> figure)
    {
        var (without, with) = (Median(rounds.Select(round => figure(round.Without))), Median(rounds.Select(round => figure(round.With))));
        var added = Median(rounds.Select(round => figure(round.With) - figure(round.Without)));
        Console.WriteLine($"  {what,-22}{without,9:F1}{with,9:F1}{added,9:F1}{(without > 0 ? $"   ratio {with / without:F3}" : "")}");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
