using SchemaGate.Cli.Tests.Inputs;

namespace SchemaGate.Cli.Tests.Commands;

public sealed class OverwritingRefusalTests : IDisposable
{
    private const string Referring = """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{"/b":{"$ref":"parts/b.json"}}}""";

    private readonly TemporaryFolder _folder = new();

    public OverwritingRefusalTests()
    {
        _folder.Write("old/a.json", ApiText.With("/a"));
        _folder.Write("new/a.json", ApiText.With("/a"));
        _folder.Write("new/parts/b.json", "{\"get\":{\"responses\":{\"200\":{\"description\":\"ok\"}}}}");
        _folder.Write("new/b.json", Referring);
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

    [Theory]
    [InlineData("diff old/a.json new/b.json -o json=r.json -o text=new/parts/b.json")]
    [InlineData("changelog old/a.json new/b.json -o new/parts/b.json")]
    public void Nor_of_what_a_document_refers_to(string arguments)
    {
        var before = File.ReadAllText(_folder.PathOf("new/parts/b.json"));

        var run = Tool.RunIn(_folder.Root, "", arguments.Split(' '));

        Assert.Equal(new ToolRun(2, "", "schemagate: -o would overwrite 'new/parts/b.json', which a document refers to. Give it a file of its own.\n"), run);
        Assert.Equal(before, File.ReadAllText(_folder.PathOf("new/parts/b.json")));
        Assert.False(File.Exists(_folder.PathOf("r.json")));
    }
}
