using SchemaGate.Engine.Files;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Cli.Commands;

/// <summary>Which findings are accepted, and whether further ones shall be.</summary>
/// <param name="File">The file that the user named; null for the one that is found.</param>
/// <param name="IsWritten">True when what fails is to be accepted.</param>
/// <param name="Terms">What new entries say.</param>
/// <param name="Configured">The file that the configuration names; null when it names none.</param>
internal sealed record SuppressionSettings(string? File, bool IsWritten, SuppressionTerms Terms, string? Configured)
{
    /// <summary>Reads the file. Whoever names a file that is only read expects it to be there.</summary>
    public SuppressionFile Open() =>
        SuppressionFile.Read(File ?? Configured ?? Found(), mayBeMissing: File is null || IsWritten);

    private static string Found() => UpwardSearch.Find(SuppressionFile.DefaultName, Directory.GetCurrentDirectory()) ?? SuppressionFile.DefaultName;
}
