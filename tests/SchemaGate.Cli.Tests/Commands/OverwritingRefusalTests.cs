using SchemaGate.Cli.Tests.Inputs;

namespace SchemaGate.Cli.Tests.Commands;

public sealed class OverwritingRefusalTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OverwritingRefusalTests()
    {
        _folder.Write("old/a.json", ApiText.With("/a"));
        _folder.Write("new/a.json", ApiText.With("/a"));
        File.CreateSymbolicLink(_folder.PathOf("link.json"), "new/a.json");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("diff old/a.json new/a.json -o json=new/a.json", "new/a.json")]
    [InlineData("diff old/a.json new/a.json -o json=r.json -o text=./old/../old/a.json", "./old/../old/a.json")]
    [InlineData("diff old/a.json link.json -o json=new/a.json", "new/a.json")]
    [InlineData("diff old/a.json new/a.json -o json=link.json", "link.json")]
    [InlineData("diff old new -o json=new/a.json", "new/a.json")]
    [InlineData("diff old/a.json new/a.json --metrics-file new/a.json", "new/a.json", "--metrics-file")]
    [InlineData("changelog old/a.json new/a.json -o new/a.json", "new/a.json")]
    public void A_report_never_takes_the_place_of_a_document(string arguments, string file, string option = "-o")
    {
        var run = Tool.RunIn(_folder.Root, "", arguments.Split(' '));

        Assert.Equal(new ToolRun(2, "", $"schemagate: {option} would overwrite the document '{file}'. Give it a file of its own.\n"), run);
        Assert.Equal(ApiText.With("/a"), File.ReadAllText(_folder.PathOf("new/a.json")));
    }
}
