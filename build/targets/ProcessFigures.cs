namespace Build.Targets;

/// <summary>What a program cost: median wall time and peak resident memory.</summary>
internal sealed record ProcessFigures(double Milliseconds, long PeakBytes, int ExitCode)
{
    /// <summary>Lets the small native launcher measure: this program's own memory would show in its children's peak.</summary>
    public static ProcessFigures Measure(string launcher, int runs, string program, params string[] arguments)
    {
        var fields = Shell.Read(0, launcher, ["measure", $"{runs}", program, .. arguments]).Split(' ');
        return new(double.Parse(fields[0]), long.Parse(fields[1]), int.Parse(fields[2]));
    }

    public override string ToString() => $"{Milliseconds,8:F1} ms  {PeakBytes / 1e6,8:F1} MB";
}
