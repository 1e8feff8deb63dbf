using System.Text;
using SchemaGate.Cli.Inputs;
using SchemaGate.Engine;

namespace SchemaGate.Cli.Tests.Inputs;

public sealed class GitReferencesTests
{
    private static readonly string Head = Tool.Start("git", Repository.Root, "", "rev-parse", "HEAD").Output.Trim();

    [Fact]
    public void References_are_read_from_the_same_commit()
    {
        var references = new GitReferences("git:HEAD:src/SchemaGate.Cli/x.json", new(Head, "HEAD"), "src/SchemaGate.Cli/x.json");

        var props = references.Load("git:HEAD:src/SchemaGate.Cli/x.json", "../../global.json");
        var again = references.Load(props.Name, "./global.json");

        Assert.Equal("git:HEAD:global.json", props.Name);
        Assert.Equal("git:HEAD:global.json", again.Name);
        Assert.StartsWith("{\n", Encoding.UTF8.GetString(props.Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_refused()
    {
        var references = new GitReferences("git:HEAD:a/x.json", new(Head, "HEAD"), "a/x.json");

        var refusal = Assert.Throws<ReferenceRefusedException>(() => references.Load("git:HEAD:a/x.json", "y.json"));

        Assert.Equal("'a/y.json' is not a file at 'HEAD'. The path starts at the repository's root; begin it with ./ to start at the current folder.", refusal.Message);
    }
}
