namespace SchemaGate.Metrics.Outputs;

/// <summary>A text file for the textfile collector of node_exporter.</summary>
public static class MetricsFile
{
    /// <summary>Writes the metrics under a name of its own and renames it, so that a half-written file is never read. Does not throw.</summary>
    /// <param name="metrics">What to write.</param>
    /// <param name="path">Where: node_exporter reads names that end in <c>.prom</c> only. Another service needs another file.</param>
    /// <returns>Null when it is written; otherwise a sentence that says why not.</returns>
    public static async Task<string?> WriteAsync(DeploymentMetrics metrics, string path)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            await File.WriteAllTextAsync(temporary, await Exposition.WholeAsync(metrics));
            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Remove(temporary);
            return $"The metrics cannot be written to '{path}': {fault.Message.TrimEnd('.')}. Name a file in a folder that is there and can be written.";
        }
    }

    private static void Remove(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // What could not be written in the first place needs no second sentence.
        }
    }
}
