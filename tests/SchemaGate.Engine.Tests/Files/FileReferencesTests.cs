using System.Text;
using SchemaGate.Engine.Files;

namespace SchemaGate.Engine.Tests.Files;

public sealed class FileReferencesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public FileReferencesTests()
    {
        _folder.Write("api/openapi.json", "root");
        _folder.Write("api/schemas/order.json", "order");
        _folder.Write("api/schemas/line.json", "line");
        _folder.Write("shared/money.json", "money");
        _folder.Write("secret.txt", "secret");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_below_the_document_is_read_and_has_one_name_however_it_is_reached()
    {
        var files = References();
        var order = files.Load(Document, "./schemas/order.json");

        Assert.Equal(_folder.PathOf("api/schemas/order.json"), order.Name);
        Assert.Equal("order", TextOf(order));
        Assert.Equal(order.Name, files.Load(Document, "schemas/../schemas/order.json").Name);
        Assert.Equal("line", TextOf(files.Load(order.Name, "line.json")));
    }

    [Fact]
    public void A_reference_back_to_the_document_keeps_its_name()
    {
        var files = References();
        var order = files.Load(Document, "schemas/order.json");

        Assert.Equal(Document, files.Load(order.Name, "../openapi.json").Name);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("schemas/../../secret.txt")]
    [InlineData("/etc/passwd")]
    public void A_file_outside_is_refused(string reference) =>
        Assert.Contains("is outside the folder of the document. Give a folder that holds both with --ref-root DIR", Refusal(References(), reference), StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_named_as_written() => Assert.Equal(
        $"The file 'schemas/none.json' does not exist. Its path starts at the folder of '{Document}'.",
        Refusal(References(), "schemas/none.json"));

    [Fact]
    public void The_reference_root_widens_what_may_be_read()
    {
        var files = References(_folder.Root);

        Assert.Equal("money", TextOf(files.Load(Document, "../shared/money.json")));
        Assert.Equal(_folder.PathOf("shared/money.json"), files.Load(Document, "../shared/money.json").Name);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/passwd")]
    public void A_link_out_of_the_folder_is_refused(string target)
    {
        File.CreateSymbolicLink(_folder.PathOf("api/link.json"), target);

        Assert.Contains("is a link to", Refusal(References(), "link.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_network_is_refused() => Assert.Equal(
        "'https://example.com/a.json' is a reference over the network, which is not followed here. Commit a copy of the document and refer to that.",
        Refusal(References(), "https://example.com/a.json"));

    [Fact]
    public void A_linked_folder_that_leads_out_is_refused()
    {
        Directory.CreateSymbolicLink(_folder.PathOf("api/up"), "..");

        Assert.Contains("is a link to", Refusal(References(), "up/secret.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_inside_the_folder_is_the_file_that_it_leads_to()
    {
        File.CreateSymbolicLink(_folder.PathOf("api/link.json"), "schemas/order.json");

        Assert.Equal(_folder.PathOf("api/schemas/order.json"), References().Load(Document, "link.json").Name);
    }

    [Fact]
    public void Links_in_circles_end()
    {
        File.CreateSymbolicLink(_folder.PathOf("api/a.json"), "b.json");
        File.CreateSymbolicLink(_folder.PathOf("api/b.json"), "a.json");

        Assert.Equal("The file 'a.json' cannot be read. Its symbolic links go in circles.", Refusal(References(), "a.json"));
    }

    [Fact]
    public void Names_are_relative_when_the_document_was_given_so()
    {
        var document = Path.GetRelativePath(Environment.CurrentDirectory, Document);
        var files = new FileReferences(document, Document, _folder.Root);

        Assert.Equal(Path.Combine(Path.GetDirectoryName(document)!, "schemas/order.json"), files.Load(document, "schemas/order.json").Name);
        Assert.Equal(Path.GetRelativePath(Environment.CurrentDirectory, _folder.PathOf("shared/money.json")), files.Load(document, "../shared/money.json").Name);
    }

    private string Document => _folder.PathOf("api/openapi.json");

    private FileReferences References(string? root = null) => new(Document, Document, root);

    private string Refusal(FileReferences files, string reference) =>
        Assert.Throws<ReferenceRefusedException>(() => files.Load(Document, reference)).Message;

    private static string TextOf(DocumentInput document) => Encoding.UTF8.GetString(document.Content.Span);
}
