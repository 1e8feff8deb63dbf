namespace SchemaGate.Engine.Reporting;

/// <summary>Writes what a run found in one format.</summary>
public interface IReport
{
    /// <summary>The format's name as people give it on a command line.</summary>
    string Format { get; }

    /// <summary>Writes the whole report: UTF-8 without byte order mark, LF, a final newline. The same run gives the same bytes.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    void Write(GateRun run, Stream output);
}
