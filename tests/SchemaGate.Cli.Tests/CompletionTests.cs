namespace SchemaGate.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("schemagate di", "diff git-diff-driver")]
    [InlineData("schemagate diff a b --fail-on ", "breaking info never warning")]
    [InlineData("schemagate diff a b --fail-on w", "warning")]
    [InlineData("schemagate diff a b -f ", "azure github gitlab html json junit markdown sarif text")]
    [InlineData("schemagate diff a b --ci ", "auto azure github none")]
    [InlineData("schemagate explain SG100", "SG1001 SG1002 SG1003 SG1004 SG1005 SG1006")]
    public void Suggests_what_fits_at_the_cursor(string line, string expected) => Assert.Equal(
        expected.Split(' '),
        Tool.Run($"[suggest:{line.Length}]", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void The_bash_script_completes_in_bash()
    {
        // A stand-in on the PATH, because the built program has another name here.
        using var folder = new TemporaryFolder();
        folder.Write("schemagate", $"#!/bin/sh\nexec {Tool.ShellCall} \"$@\"\n");
        var script = $$"""
            chmod +x schemagate
            PATH="{{folder.Root}}:$PATH"
            source <(schemagate completion bash)
            COMP_LINE="schemagate diff a b --fail-on w"; COMP_POINT=${#COMP_LINE}
            COMP_WORDS=(schemagate diff a b --fail-on w); COMP_CWORD=5
            _schemagate
            echo "$(complete -p schemagate)"
            printf '%s\n' "$COMPREPLY"
            """;

        var run = Tool.Start("bash", folder.Root, "", "-c", script);

        Assert.Equal(new ToolRun(0, "complete -o default -F _schemagate schemagate\nwarning\n", ""), run);
    }

    [Theory]
    [InlineData("zsh", "#compdef schemagate\n")]
    [InlineData("fish", "# schemagate: schemagate completion fish | source\n")]
    [InlineData("pwsh", "# schemagate: schemagate completion pwsh | Out-String | Invoke-Expression\n")]
    public void Other_shells_have_their_script(string shell, string start)
    {
        var run = Tool.Run("completion", shell);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }
}
