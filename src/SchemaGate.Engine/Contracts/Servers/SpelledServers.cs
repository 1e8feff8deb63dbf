namespace SchemaGate.Engine.Contracts.Servers;

/// <summary>The addresses of some servers with every value of their variables put in.</summary>
internal static class SpelledServers
{
    private const int MaxAddresses = 100;

    /// <summary>Null when a variable may have any value, or when there are too many addresses.</summary>
    public static List<ServerUrl>? Of(ServerSet servers)
    {
        var found = new List<ServerUrl>();
        foreach (var server in servers.Servers)
        {
            if (TextsOf(server) is not { } texts || found.Count + texts.Count > MaxAddresses)
            {
                return null;
            }

            found.AddRange(texts.Select(ServerUrl.Read));
        }

        return found;
    }

    private static List<string>? TextsOf(Server server)
    {
        var texts = new List<string> { server.Template };
        foreach (var (name, variable) in server.Variables)
        {
            if (variable.Values.IsEmpty || (long)texts.Count * variable.Values.Length > MaxAddresses)
            {
                return null;
            }

            texts = [.. texts.SelectMany(text => variable.Values.Append(variable.Default).Distinct(StringComparer.Ordinal).Select(value => text.Replace("{" + name + "}", value, StringComparison.Ordinal)))];
        }

        return texts;
    }
}
