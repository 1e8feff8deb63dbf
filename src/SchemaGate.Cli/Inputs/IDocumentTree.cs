namespace SchemaGate.Cli.Inputs;

/// <summary>The files below a folder that may be documents.</summary>
internal interface IDocumentTree
{
    /// <summary>Paths from the folder, with slashes.</summary>
    IReadOnlyCollection<string> Names { get; }

    /// <summary>The address of a file, whether it is there or not.</summary>
    string AddressOf(string name);
}
