using System.Text;
using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Policy.Reading;

namespace SchemaGate.Engine.Tests.Policy;

/// <summary>Configurations from text in a test.</summary>
internal static class Configurations
{
    public static ConfigurationReading Read(string yaml, string folder = "") =>
        ConfigurationReader.Read(new DocumentInput("schemagate.yml", Encoding.UTF8.GetBytes(yaml)), folder);

    /// <summary>The policy of a sound configuration.</summary>
    public static GatePolicy PolicyOf(string yaml)
    {
        var reading = Read(yaml);
        Assert.Equal([], Lines(reading));
        return reading.Configuration.Policy;
    }

    /// <summary>What is wrong, one line a problem.</summary>
    public static IEnumerable<string> Lines(ConfigurationReading reading) =>
        reading.Problems.Select(problem => $"({problem.Place.Line},{problem.Place.Column}) {problem.Rule}: {problem.Message}");
}
