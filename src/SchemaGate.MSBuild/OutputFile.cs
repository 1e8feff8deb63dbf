using SchemaGate.Engine;

namespace SchemaGate.MSBuild;

/// <summary>Says in one sentence why a file of the project could not be written.</summary>
internal static class OutputFile
{
    /// <exception cref="InputException">The file cannot be written.</exception>
    public static void Write(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, $"The file cannot be written. {fault.Message} Make its folder writable and build again.");
        }
    }

    public static InputException Refused(string path, string message) => new(new InputProblem("SG9602", "file-not-written", message, new(path, 1, 1, string.Empty)));
}
