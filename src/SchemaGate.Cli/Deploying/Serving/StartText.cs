namespace SchemaGate.Cli.Deploying.Serving;

/// <summary>What a person reads when the dashboard has started: what to open, and what to do next.</summary>
internal static class StartText
{
    public static IEnumerable<string> Of(Uri address, ServeSettings settings) =>
    [
        $"Dashboard: {address}",
        $"Ledger:    {settings.Ledger.Place}",
        $"Metrics:   {address}metrics",
        settings.Door switch
        {
            { Iap: not null } => "Sign-in:   through Google's Identity-Aware Proxy",
            { Token: not null } => $"Sign-in:   {address}sign-in, with the token, to promote, roll back and hold",
            _ => "Sign-in:   none, so it can only be looked at: set SCHEMAGATE_TOKEN or --token-file to promote, roll back and hold",
        },
        $"Next:      {Next(address, settings)}",
    ];

    private static string Next(Uri address, ServeSettings settings) => settings.Door.Token is null
        ? $"`schemagate gate --ledger {settings.Ledger.Place} ...` on this machine, and the deployment appears here"
        : $"`SCHEMAGATE_TOKEN=... schemagate gate --ledger {address.GetLeftPart(UriPartial.Authority)} ...`, and the deployment appears here";
}
