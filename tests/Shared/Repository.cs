namespace SchemaGate.Tests;

/// <summary>Finds the files of the repository that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    public static string PathOf(params IEnumerable<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("SchemaGate.sln is in no folder above the tests."),
        _ when File.Exists(Path.Combine(folder.FullName, "SchemaGate.sln")) => folder.FullName,
        _ => FindRoot(folder.Parent),
    };
}
