namespace SchemaGate.Engine.Tests.Properties.Soundness;

/// <summary>What came out of many trials.</summary>
internal sealed class Tally
{
    public int Pairs { get; set; }

    public int Instances { get; set; }

    /// <summary>Pairs that Ajv cannot compile.</summary>
    public int Unjudged { get; set; }

    /// <summary>Verdicts (two a pair: request and response) where a value shows a break.</summary>
    public int Breaks { get; set; }

    /// <summary>Of them, those where each such value holds a member that nobody declared.</summary>
    public int OpenWorld { get; set; }

    /// <summary>Of them, those where each such value is refused only because several branches of a <c>oneOf</c> accept it, and that was told.</summary>
    public int Overlaps { get; set; }

    /// <summary>Of them, those where new enum values of a response were told as a warning.</summary>
    public int EnumWarnings { get; set; }

    /// <summary>Breaking verdicts without such a value.</summary>
    public int Alarms { get; set; }

    public int Verdicts { get; set; }

    public int BreakingVerdicts { get; set; }

    public int BreakingFindings { get; set; }

    public int Witnesses { get; set; }

    /// <summary>Breaks that were not told, in words.</summary>
    public List<string> Misses { get; } = [];

    /// <summary>Overlaps that were not told, in words.</summary>
    public List<string> SilentOverlaps { get; } = [];

    /// <summary>Witnesses with numbers that Ajv cannot judge, in words.</summary>
    public List<string> UnjudgedWitnesses { get; } = [];

    /// <summary>Witnesses that show nothing, in words.</summary>
    public List<string> WrongWitnesses { get; } = [];

    public override string ToString() => string.Join('\n',
        $"{Pairs} pairs ({Unjudged} not judged), {Instances} instances, {Verdicts} verdicts, {BreakingVerdicts} of them breaking",
        $"{Breaks} breaks shown by a value: {Misses.Count} missed; {OpenWorld} by undeclared members alone, {Overlaps} overlaps told as warnings, {SilentOverlaps.Count} not told, {EnumWarnings} new enum values told as warnings",
        $"{Alarms} breaking verdicts without a value",
        $"{BreakingFindings} breaking findings, {Witnesses} with a witness, {WrongWitnesses.Count} of them wrong, {UnjudgedWitnesses.Count} with numbers beyond what Ajv can judge");
}
