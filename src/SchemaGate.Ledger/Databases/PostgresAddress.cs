using Npgsql;

namespace SchemaGate.Ledger.Databases;

/// <summary>Reads an address such as <c>postgres://user:password@host:5432/database?sslmode=require</c>, as libpq does.</summary>
internal static class PostgresAddress
{
    /// <exception cref="LedgerException">It has a setting that is not known.</exception>
    public static NpgsqlConnectionStringBuilder Read(Uri address)
    {
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port > 0 ? address.Port : 5432,
            ApplicationName = "schemagate",
        };
        Array.ForEach(Parts(address), part => Set(settings, part.Key, part.Value));
        return settings;
    }

    private static (string Key, string Value)[] Parts(Uri address)
    {
        var user = address.UserInfo.Split(':', 2);
        var query = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2));
        (string Key, string Value)[] parts =
        [
            ("Database", address.AbsolutePath.Trim('/')),
            ("Username", user[0]),
            ("Password", user.ElementAtOrDefault(1) ?? ""),
            .. query.Select(pair => (NameOf(pair[0]), pair.ElementAtOrDefault(1) ?? "")),
        ];
        return [.. parts.Where(part => part.Value.Length > 0).Select(part => (part.Key, Uri.UnescapeDataString(part.Value)))];
    }

    private static string NameOf(string setting) => setting switch
    {
        "sslmode" => "SSL Mode",
        "sslrootcert" => "Root Certificate",
        "connect_timeout" => "Timeout",
        "host" => "Host",
        _ => setting,
    };

    private static void Set(NpgsqlConnectionStringBuilder settings, string key, string value)
    {
        try
        {
            settings[key] = key == "SSL Mode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        }
        catch (ArgumentException wrong)
        {
            throw new LedgerException($"The address of the ledger cannot have '{key}' as it stands there. Leave it out, or correct it.", isPassing: false, wrong);
        }
    }
}
