namespace SchemaGate.Cli.Tests.Inputs;

/// <summary>The smallest documents that tell each other apart.</summary>
internal static class ApiText
{
    /// <summary>A document with <c>GET</c> on each path.</summary>
    public static string With(params IEnumerable<string> paths) =>
        """{"openapi":"3.1.0","info":{"title":"T","version":"1.0.0"},"paths":{""" + string.Join(',', paths.Select(Path)) + "}}\n";

    private static string Path(string path) => $"\"{path}\":" + """{"get":{"responses":{"200":{"description":"ok"}}}}""";
}
