using SchemaGate.Cli.Pipelines;

namespace SchemaGate.Cli.Tests.Pipelines;

public sealed class PipelineOptionTests
{
    public static TheoryData<string, string, string> Environments => new()
    {
        { "GITHUB_ACTIONS", "true", "GitHub" },
        { "GITHUB_ACTIONS", "false", "None" },
        { "GITHUB_ACTIONS", "", "None" },
        { "TF_BUILD", "True", "Azure" },
        { "CI", "true", "None" },
    };

    [Theory]
    [MemberData(nameof(Environments))]
    public void The_environment_tells_the_pipeline(string name, string value, string expected)
    {
        var terminal = new Terminal { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null, Variable = asked => asked == name ? value : null };

        Assert.Equal(expected, PipelineOption.Detect(terminal).ToString());
    }
}
