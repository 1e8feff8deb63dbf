namespace SchemaGate.Cli.Inputs;

/// <summary>What a user wrote for a document.</summary>
internal static class Address
{
    /// <summary>False for standard input, an http(s) address and a git revision.</summary>
    public static bool IsFile(string text) =>
        text != InputReader.StandardInput && !HttpAddress.IsOne(text) && !text.StartsWith(GitAddress.Prefix, StringComparison.Ordinal);
}
