using SchemaGate.Ledger.Databases;

namespace SchemaGate.Ledger;

/// <summary>Where a ledger is: a file, <c>postgres://user@host/database</c>, or the <c>http(s)</c> address of a dashboard.</summary>
public static class LedgerAddress
{
    /// <summary>A ledger that entries are appended to. Nothing is opened before the first one.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="token">What a dashboard is asked with; null for none. Plain HTTP takes it only to this machine.</param>
    /// <exception cref="LedgerException">The address cannot be used.</exception>
    public static ILedger Open(string address, string? token) => AsUri(address, "http", "https") is { } dashboard ? OpenDashboard(dashboard, token) : OpenReadable(address);

    /// <summary>A ledger that can be asked, too.</summary>
    /// <param name="address">Where it is: not a dashboard.</param>
    /// <exception cref="LedgerException">The address cannot be used.</exception>
#pragma warning disable CA2000 // The ledger disposes of its database.
    public static IReadableLedger OpenReadable(string address) => (AsUri(address, "postgres", "postgresql"), AsUri(address, "http", "https")) switch
    {
        ({ } postgres, _) => new SqlLedger(new PostgresDatabase(postgres)),
        (_, { } dashboard) => throw new LedgerException($"The dashboard at {dashboard.Authority} keeps its ledger itself. Name the file or the database."),
        _ => new SqlLedger(new SqliteDatabase(address)),
    };
#pragma warning restore CA2000

    private static HttpLedger OpenDashboard(Uri dashboard, string? token) => dashboard.Scheme == Uri.UriSchemeHttp && token is not null && !dashboard.IsLoopback
        ? throw new LedgerException($"The token would travel to {dashboard.Authority} in plain text. Give an https address.")
        : new(dashboard, token);

    private static Uri? AsUri(string address, params string[] schemes) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && schemes.Contains(uri.Scheme) ? uri : null;
}
