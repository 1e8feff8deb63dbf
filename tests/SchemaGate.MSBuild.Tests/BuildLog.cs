using System.Collections;
using Microsoft.Build.Framework;

namespace SchemaGate.MSBuild.Tests;

/// <summary>A build as a task sees it: keeps what is logged.</summary>
internal sealed class BuildLog : IBuildEngine
{
    /// <summary>Each as <c>file(line,column): level code: text</c>, the folder cut from the file.</summary>
    public List<string> Diagnostics { get; } = [];

    public List<string> Messages { get; } = [];

    public List<string?> Links { get; } = [];

    public required string Folder { get; init; }

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => string.Empty;

    public void LogErrorEvent(BuildErrorEventArgs e)
    {
        Add(e.File, e.LineNumber, e.ColumnNumber, $"error {e.Code}: {e.Message}");
        Links.Add(e.HelpLink);
    }

    public void LogWarningEvent(BuildWarningEventArgs e) => Add(e.File, e.LineNumber, e.ColumnNumber, $"warning {e.Code}: {e.Message}");

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
        if (e.Code is null)
        {
            Messages.Add(Short(e.Message!));
        }
        else
        {
            Add(e.File, e.LineNumber, e.ColumnNumber, $"message {e.Code}: {e.Message}");
        }
    }

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new NotSupportedException();

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => throw new NotSupportedException();

    private void Add(string file, int line, int column, string text) => Diagnostics.Add($"{Short(file)}({line},{column}): {Short(text)}");

    private string Short(string text) => text.Replace(Folder + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
}
