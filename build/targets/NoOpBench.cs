namespace Build.Targets;

/// <summary>What the MSBuild package adds to a build in which nothing changed: the same project with and without it, by turns.</summary>
internal static class NoOpBench
{
    private const int Rounds = 15;

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
    private static (double Without, double With) Round(BenchConsumer without, BenchConsumer with, int round)
    {
        if (round % 2 == 0)
        {
            var first = without.Time();
            return (first, with.Time());
        }

        var second = with.Time();
        return (without.Time(), second);
    }

    private static void Report(IReadOnlyList<(double Without, double With)> rounds)
    {
        var (without, with) = (Median(rounds.Select(round => round.Without)), Median(rounds.Select(round => round.With)));
        var added = Median(rounds.Select(round => round.With - round.Without));
        Console.WriteLine($"dotnet build, nothing changed, median of {rounds.Count} rounds");
        Console.WriteLine($"  without  {without,8:F1} ms   fastest {rounds.Min(round => round.Without),8:F1} ms");
        Console.WriteLine($"  with     {with,8:F1} ms   fastest {rounds.Min(round => round.With),8:F1} ms");
        Console.WriteLine($"  added    {added,8:F1} ms   ratio   {with / without,8:F3} x");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
