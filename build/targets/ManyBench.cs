namespace Build.Targets;

/// <summary>Throughput and memory of the native <c>diff</c> on many pairs in one run: memory should not grow with their number.</summary>
internal static class ManyBench
{
    private const int Runs = 3;
    private static readonly int[] Counts = [100, 1000];

    public static void Report(string launcher, string tool, BenchPair pair)
    {
        var folder = Directory.CreateTempSubdirectory("schemagate-bench-");
        Console.WriteLine(pair.What);
        foreach (var count in Counts)
        {
            var (older, newer) = (Path.Combine(folder.FullName, $"{count}", "old"), Path.Combine(folder.FullName, $"{count}", "new"));
            Copy(pair.Older, older, count);
            Copy(pair.Newer, newer, count);
            Report(ProcessFigures.Measure(launcher, Runs, tool, "diff", older, newer, "-f", "json"), count);
        }

        folder.Delete(recursive: true);
    }

    private static void Copy(string document, string folder, int count)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
        {
            File.Copy(document, Path.Combine(folder, $"{i:0000}{Path.GetExtension(document)}"));
        }
    }

    private static void Report(ProcessFigures figures, int count)
    {
        var perSecond = count / (figures.Milliseconds / 1000);
        Console.WriteLine($"{count,6} pairs  {figures}  {perSecond,8:F0} pairs/s on {Environment.ProcessorCount} cores, {perSecond / Environment.ProcessorCount:F0} a core   exit {figures.ExitCode}");
    }
}
