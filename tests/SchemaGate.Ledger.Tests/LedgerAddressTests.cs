namespace SchemaGate.Ledger.Tests;

public sealed class LedgerAddressTests
{
    [Theory]
    [InlineData("ledger.db", "ledger.db")]
    [InlineData("/var/lib/ledger.db", "/var/lib/ledger.db")]
    [InlineData("postgres://me:secret@db.example:6432/shop?sslmode=verify-full", "PostgreSQL at db.example:6432")]
    [InlineData("postgresql://db.example/shop", "PostgreSQL at db.example:5432")]
    [InlineData("https://me:secret@status.example/x?token=secret", "The dashboard at status.example")]
    [InlineData("http://127.0.0.1:8080", "The dashboard at 127.0.0.1:8080")]
    public async Task It_says_where_and_no_secret(string address, string place)
    {
        await using var ledger = LedgerAddress.Open(address, "token");
        Assert.Equal(place, ledger.Place);
    }

    [Theory]
    [InlineData("http://status.example", "The token would travel to status.example in plain text. Give an https address.")]
    [InlineData("postgres://db.example/shop?ssl-mode=none", "The address of the ledger cannot have 'ssl-mode' as it stands there. Leave it out, or correct it.")]
    [InlineData("postgres://db.example/shop?sslmode=sometimes", "The address of the ledger cannot have 'SSL Mode' as it stands there. Leave it out, or correct it.")]
    public void What_cannot_be_used_is_refused(string address, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<LedgerException>(() => LedgerAddress.Open(address, "token")).Message);

    [Fact]
    public void A_dashboard_is_not_asked() => Assert.Equal(
        "The dashboard at status.example keeps its ledger itself. Name the file or the database.",
        Assert.Throws<LedgerException>(() => LedgerAddress.OpenReadable("https://status.example")).Message);
}
