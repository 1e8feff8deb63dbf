using System.CommandLine;
using SchemaGate.Cli.Commands;

namespace SchemaGate.Cli.Pipelines;

/// <summary><c>--ci auto|none|github|azure</c>.</summary>
internal static class PipelineOption
{
    public static Option<Func<Terminal, Pipeline>> Create()
    {
        var option = new Choice<Func<Terminal, Pipeline>>(
            "--ci",
            ("auto", Detect),
            ("none", _ => Pipeline.None),
            ("github", _ => Pipeline.GitHub),
            ("azure", _ => Pipeline.Azure)).ToOption();
        option.Description = "Where annotations and step outputs go. Default: auto, by the environment.";
        return option;
    }

    /// <summary>What the environment says; each pipeline documents its variable for this.</summary>
    public static Pipeline Detect(Terminal terminal) => IsTrue(terminal.Variable("GITHUB_ACTIONS"))
        ? Pipeline.GitHub
        : IsTrue(terminal.Variable("TF_BUILD")) ? Pipeline.Azure : Pipeline.None;

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
