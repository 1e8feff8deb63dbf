namespace SchemaGate.CloudRun.Tests.Connection;

public sealed class ChannelsTests
{
    [Theory]
    [InlineData("http://run.example.com/")]
    [InlineData("http://10.0.0.1:8080/")]
    [InlineData("ftp://127.0.0.1/")]
    public void Plain_text_is_for_this_machine_only(string address)
    {
        var failure = Assert.Throws<ArgumentException>(() => GoogleConnection.Open(new() { Run = new(address) }, TimeProvider.System));

        Assert.StartsWith($"The endpoint {address} must begin with https://; http:// is allowed to this machine (127.0.0.1) only, because calls carry credentials.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://run.example.com/")]
    [InlineData("http://127.0.0.1:8080/")]
    [InlineData("http://localhost:8080/")]
    [InlineData("http://[::1]:8080/")]
    public void Other_addresses_are_good(string address)
    {
        using var connection = GoogleConnection.Open(new() { Run = new(address) }, TimeProvider.System);

        Assert.NotNull(connection.Run);
    }
}
