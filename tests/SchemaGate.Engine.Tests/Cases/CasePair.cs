using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Policy.Reading;

namespace SchemaGate.Engine.Tests.Cases;

/// <summary>The two documents of a case folder.</summary>
internal static class CasePair
{
    /// <summary>Fixed, so that a verdict on a sunset date never depends on the day of the run.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 1);

    /// <summary>Under the policy of the folder's <c>schemagate.yml</c>, where there is one.</summary>
    public static GateResult Compare(string folder, DateOnly today) =>
        Gate.Run(new GateRequest { Old = Read(folder, "old"), New = Read(folder, "new"), Policy = PolicyOf(folder), Today = today });

    private static GatePolicy PolicyOf(string folder)
    {
        var file = Path.Combine(folder, "schemagate.yml");
        if (!File.Exists(file))
        {
            return GatePolicy.Default;
        }

        var reading = ConfigurationReader.Read(new DocumentInput("schemagate.yml", File.ReadAllBytes(file)), "");
        Assert.Equal([], reading.Problems);
        return reading.Configuration.Policy;
    }

    private static DocumentInput? Read(string folder, string side)
    {
        var file = Directory.GetFiles(folder, side + ".*").SingleOrDefault(path => !path.EndsWith(".md", StringComparison.Ordinal));
        return file is null ? null : new DocumentInput(Path.GetFileName(file), File.ReadAllBytes(file));
    }
}
