using SchemaGate.Cli.Inputs;
using SchemaGate.Engine;

namespace SchemaGate.Cli.Tests.Inputs;

public sealed class HttpSourceTests
{
    private const string Document = """{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}}""";

    [Fact]
    public void A_document_comes_from_the_address_that_the_user_gave()
    {
        using var server = new OneAnswerServer("200 OK", "", Document);

        Assert.Equal(0, Tool.Run("diff", server.Address, server.Address).ExitCode);
    }

    [Fact]
    public void An_answer_that_is_no_document_is_a_fault()
    {
        using var server = new OneAnswerServer("404 Not Found", "", "nothing here");

        var run = Tool.RunIn(Repository.Root, Document, "diff", server.Address, "-");

        Assert.Equal(new ToolRun(3, "", $"could not compare the documents; this is not a pass\n{server.Address}(1,1): error SG9001: The address cannot be read. The server answered 404.\n"), run);
    }

    [Theory]
    [InlineData("http://user:secret@127.0.0.1/x", "The address cannot be read. It holds a user name or password, which reports would show. Fetch the document first and give the file.")]
    [InlineData("http://", "The address cannot be read. It is not a valid http(s) address.")]
    public void An_address_that_cannot_be_used_is_explained(string address, string expected)
    {
        var run = Tool.RunIn(Repository.Root, Document, "diff", address, "-");

        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith($"error SG9001: {expected}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_over_the_network_needs_leave() => Assert.Equal(
        "'https://example.com/x.json' is a reference over the network. Give --allow-remote-refs to follow such references.",
        Refusal(new RemoteReferences(isAllowed: false), "api.json", "https://example.com/x.json"));

    [Fact]
    public void A_reference_to_this_machine_is_refused_even_with_leave()
    {
        using var server = new OneAnswerServer("200 OK", "", Document);

        var message = Refusal(new RemoteReferences(isAllowed: true), server.Address, "other.json");

        Assert.Equal("'other.json' cannot be read: The host '127.0.0.1' is not on the public network. Copy the document beside the other one and refer to it by path.", message);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    public void Other_spellings_of_this_machine_are_refused(string host) => Assert.Contains(
        "is not on the public network",
        Refusal(new RemoteReferences(isAllowed: true), "api.json", $"http://{host}:9/x.json"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/x.json")]
    [InlineData("urn:example:order")]
    public void Other_schemes_are_refused(string reference)
    {
        var router = new ReferenceRouter(new RefusedReferences("local"), new InputOptions(null, AllowRemoteReferences: true));

        Assert.Equal($"'{reference}' is neither a relative path nor an http(s) address. Only those can be followed.", Refusal(router, "api.json", reference));
    }

    private static string Refusal(IReferenceLoader loader, string referrer, string reference) =>
        Assert.Throws<ReferenceRefusedException>(() => loader.Load(referrer, reference)).Message;
}
